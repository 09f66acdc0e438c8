import type { SeededRandom } from '@minigate/core/testing';

/** Makes ids and secrets; the same in every run with the same seed. */
export interface Ids {
  /** `i-` and eight characters, as the cloud writes ids. */
  id(prefix: string): string;
  /** A secret of letters and digits. */
  secret(length: number): string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes the ids of one run. */
export function createIds(random: SeededRandom): Ids {
  const text = (length: number, from: string): string =>
    [...random.bytes(length)].map((byte) => from[byte % from.length]).join('');
  return { id: (prefix) => `${prefix}-${text(8, alphabet)}`, secret: (length) => text(length, letters) };
}
