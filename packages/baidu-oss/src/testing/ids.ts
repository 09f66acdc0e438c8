import type { RandomSource } from '@minigate/core';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes every id, key and token of the fake, in the platform's shapes, from one seeded source. */
export interface Ids {
  /** `length` letters and digits. */
  text(length: number): string;
  /** `length` hexadecimal digits. */
  hex(length: number): string;
  /**
   * `<kind>.<hash>.<lifetime>.<expiry>.<user>-<app>`. Source: samples of the documents and public clients.
   *
   * @param kind - 24 client credentials, 42 third-party platform, 45 authorizer, 46 refresh token of an authorizer.
   * @param expiresAt - milliseconds since the epoch.
   */
  token(kind: 24 | 42 | 45 | 46, lifetimeSeconds: number, expiresAt: number, app: string): string;
  /** A number in [0, 1). */
  fraction(): number;
  bytes(length: number): Uint8Array;
}

/** Makes {@link Ids}: two sources with the same seed give the same ids in the same order. */
export function createIds(random: RandomSource): Ids {
  const hex = (length: number): string =>
    Buffer.from(random.bytes(Math.ceil(length / 2)))
      .toString('hex')
      .slice(0, length);
  const text = (length: number): string =>
    Array.from(random.bytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
  return {
    text,
    hex,
    token(kind, lifetimeSeconds, expiresAt, app) {
      const tail = kind === 24 ? `282335-${app}` : `${text(27)}-${text(20)}`;
      return `${kind}.${hex(32)}.${lifetimeSeconds}.${Math.floor(expiresAt / 1_000)}.${tail}`;
    },
    fraction: () => random.jitter(),
    bytes: (length) => random.bytes(length),
  };
}
