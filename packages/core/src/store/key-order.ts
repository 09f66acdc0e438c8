/** Order of two keys by their UTF-8 bytes, which differs from JavaScript's own order outside the basic plane. */
export const compareKeys = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

/** The first key, by UTF-8 bytes, after all that begin with `prefix`; `undefined` when there is no such key. */
export function endOfPrefix(prefix: string): string | undefined {
  const characters = Array.from(prefix);
  for (let last = characters.pop(); last !== undefined; last = characters.pop()) {
    const code = last.codePointAt(0) as number;
    // Surrogates are no characters, and nothing follows the last code point.
    if (code < 0x10ffff) return characters.join('') + String.fromCodePoint(code === 0xd7ff ? 0xe000 : code + 1);
  }
  return undefined;
}
