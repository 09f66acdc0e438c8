import fc from 'fast-check';

/** Beyond them in the order of code points come the surrogates. */
const beforeSurrogates = 0xd800;
const surrogates = 0x800;

const character = fc.nat(0x10ffff - surrogates).map(
  (number) => String.fromCodePoint(number < beforeSurrogates ? number : number + surrogates),
  (text) => {
    const [one, ...others] = typeof text === 'string' ? text : [];
    if (one === undefined || others.length > 0 || !one.isWellFormed()) throw new Error('not one character');
    const point = one.codePointAt(0) as number;
    return point < beforeSurrogates ? point : point - surrogates;
  },
);

/**
 * Makes any well-formed text, as `fc.string({ unit: 'binary' })` does: but that lists a million characters first, which costs each worker of
 * the tests two seconds.
 */
export const anyText = (constraints: Omit<fc.StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: character });
