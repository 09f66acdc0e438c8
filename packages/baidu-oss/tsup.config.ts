import { sdkPackage } from '../../tsup.base.ts';

export default sdkPackage(import.meta.dirname);
