import type { AnyEndpoint } from '@minigate/core';
import { refuseWith } from '../errors.js';

/** Where uploaded pictures are kept. */
const store = 'https://b.bdstatic.com/';

/** Refuses addresses of pictures that the upload did not give. Source: the page of image uploads. */
export function checkPictures(addresses: readonly unknown[], endpoint: Pick<AnyEndpoint, 'family'>): void {
  if (!addresses.every((address) => String(address).startsWith(store))) refuseWith(47008, endpoint);
}
