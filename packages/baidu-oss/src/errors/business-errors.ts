import { authorizationErrors } from './authorization-errors.js';
import { couponErrors } from './coupon-errors.js';
import type { ErrorGroup } from './entry.js';
import { generalErrors } from './general-errors.js';
import { packageErrors } from './package-errors.js';
import { paymentErrors } from './payment-errors.js';
import { registrationErrors } from './registration-errors.js';
import { searchErrors } from './search-errors.js';
import { settingsErrors } from './settings-errors.js';

/** Groups of business numbers (`errno`) with one meaning, or with that of most families; each number is in one of them. */
export const businessErrors: readonly (() => readonly ErrorGroup[])[] = [
  authorizationErrors,
  couponErrors,
  generalErrors,
  packageErrors,
  paymentErrors,
  registrationErrors,
  searchErrors,
  settingsErrors,
];
