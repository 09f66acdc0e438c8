import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.js';

describe('seededRandom', () => {
  it('gives the same values for the same seed, and others for another', () => {
    const draw = (seed: number | string): unknown => {
      const random = seededRandom(seed);
      return [random.bytes(16), random.jitter(), random.bytes(3)];
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw('a')).toEqual(draw('a'));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('keeps every value in its range', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(64), (seed, length) => {
        const random = seededRandom(seed);
        expect(random.bytes(length)).toHaveLength(length);
        expect(random.jitter()).toSatisfy((value: number) => value >= 0 && value < 1);
      }),
    );
  });

  it('spreads evenly', () => {
    const counts = new Array<number>(256).fill(0);
    for (const byte of seededRandom(42).bytes(256_000)) counts[byte] = (counts[byte] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1_150);
  });

  it('forks sources that do not disturb each other', () => {
    const [quiet, busy] = [seededRandom(1), seededRandom(1)];
    busy.fork('faults').bytes(100);
    expect(busy.bytes(8)).toEqual(quiet.bytes(8));
    expect(busy.fork('ids').bytes(8)).toEqual(seededRandom(1).fork('ids').bytes(8));
    expect(seededRandom(1).fork('ids').bytes(8)).not.toEqual(seededRandom(1).fork('faults').bytes(8));
  });
});
