import type { RandomSource } from '@minigate/core';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes every id, token and nonce of the fake, in the platform's shapes, from one seeded source. */
export interface Ids {
  /** `ticket@@@…` */
  ticket(): string;
  /** `preauthcode@@@…` */
  preAuthCode(): string;
  /** `queryauthcode@@@…` */
  authorizationCode(): string;
  /** `refreshtoken@@@…` */
  refreshToken(): string;
  /** `NN_…`, for component and authorizer alike. */
  accessToken(): string;
  /** `xxxxxxxx-xxxxxxxx-xxxxxxxx` in hexadecimal digits, as at the end of an `errmsg`. */
  requestId(): string;
  /** A numeric id that is larger than the ones before. */
  sequence(): number;
  /** `length` letters and digits. */
  text(length: number): string;
  /** `length` hexadecimal digits. */
  hex(length: number): string;
  /** A number in [0, 1). */
  fraction(): number;
  /** `length` raw bytes. */
  bytes(length: number): Uint8Array;
}

/** Makes {@link Ids}: two sources with the same seed give the same ids in the same order. */
export function createIds(random: RandomSource): Ids {
  let count = 440_000_000;
  const text = (length: number): string =>
    Array.from(random.bytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
  const hex = (length: number): string =>
    Buffer.from(random.bytes(Math.ceil(length / 2)))
      .toString('hex')
      .slice(0, length);
  return {
    ticket: () => `ticket@@@${text(86)}`,
    preAuthCode: () => `preauthcode@@@${text(64)}`,
    authorizationCode: () => `queryauthcode@@@${text(64)}`,
    refreshToken: () => `refreshtoken@@@${text(43)}`,
    accessToken: () => `${10 + Math.floor(random.jitter() * 90)}_${text(136)}`,
    requestId: () => `${hex(8)}-${hex(8)}-${hex(8)}`,
    sequence: () => {
      count += 1 + Math.floor(random.jitter() * 9);
      return count;
    },
    text,
    hex,
    fraction: () => random.jitter(),
    bytes: (length) => random.bytes(length),
  };
}
