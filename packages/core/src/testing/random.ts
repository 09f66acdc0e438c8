import { createHash } from 'node:crypto';
import type { RandomSource } from '../runtime/runtime.js';

/** A random source whose values follow from its seed. Unfit for keys. */
export interface SeededRandom extends RandomSource {
  /** A source of its own for one purpose, so that what others draw does not change it. The same name gives the same source. */
  fork(name: string): SeededRandom;
}

/**
 * Random values that are the same in every run with the same seed (sfc32, by Chris Doty-Humphrey's PractRand).
 * For tests and fakes only: anyone can compute them, so they must never become keys.
 */
export function seededRandom(seed: number | string): SeededRandom {
  const digest = createHash('sha256').update(String(seed)).digest();
  let a = digest.readUInt32LE(0);
  let b = digest.readUInt32LE(4);
  let c = digest.readUInt32LE(8);
  let counter = digest.readUInt32LE(12);

  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };

  return {
    bytes(length) {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length; at++) bytes[at] = next() >>> 24;
      return bytes;
    },
    jitter: () => next() / 2 ** 32,
    fork: (name) => seededRandom(`${seed}/${name}`),
  };
}
