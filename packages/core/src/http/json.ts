/**
 * JSON as the platforms write it: integers beyond 2^53 become `bigint` instead of losing digits, and raw control characters
 * inside strings (nicknames, signatures) are escaped instead of breaking the document.
 *
 * Why `bigint`: it is written back as the bare number it was, and code that compares it with a string or a number by mistake
 * does not compile.
 *
 * @throws SyntaxError when the text is not JSON even after the repair. The message does not repeat the text.
 */
export function parseJson(text: string): unknown {
  try {
    return parseLossless(text);
  } catch {
    try {
      return parseLossless(escapeControlCharacters(text));
    } catch {
      throw new SyntaxError('not JSON');
    }
  }
}

/** Writes JSON with `bigint` as bare numbers. `undefined` members are left out, Chinese text is not escaped. */
export function stringifyJson(value: unknown): string {
  return JSON.stringify(value, jsonReplacer);
}

/** A `JSON.stringify` replacer that writes `bigint` as a bare number, for example for Express: `app.set('json replacer', jsonReplacer)`. */
export function jsonReplacer(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? rawJson(value.toString()) : value;
}

// TypeScript's library does not know these two members of JSON yet; Node has had both since 21.
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON;
type SourceReviver = (this: unknown, key: string, value: unknown, context: { readonly source: string }) => unknown;
const parseWithSource = JSON.parse as (text: string, reviver?: SourceReviver) => unknown;

const sixteenDigits = /[0-9]{16}/;

function parseLossless(text: string): unknown {
  // The reviver costs several times the parse, and few documents hold a number this long.
  return sixteenDigits.test(text) ? parseWithSource(text, keepDigits) : JSON.parse(text);
}

function keepDigits(_key: string, value: unknown, context: { readonly source: string }): unknown {
  return typeof value === 'number' && !Number.isSafeInteger(value) && /^-?[0-9]+$/.test(context.source)
    ? BigInt(context.source)
    : value;
}

function escapeControlCharacters(text: string): string {
  let inString = false;
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x22) inString = !inString;
    else if (unit < 0x20) {
      out += text.slice(from, at) + (inString ? `\\u${unit.toString(16).padStart(4, '0')}` : ' ');
      from = at + 1;
    }
  }
  return out + text.slice(from);
}
