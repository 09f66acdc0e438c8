/**
 * The text of `Encrypt` in a push's outer body, XML or JSON. Deliberately not a parser: nothing but this one text may be touched
 * before the signature is checked, and whatever else the body says is never believed.
 *
 * @returns `undefined` when there is not exactly one.
 */
export function readEncrypt(body: string): string | undefined {
  return /^\s*\{/.test(body) ? fromJson(body) : fromXml(body);
}

const cdataOpen = '<![CDATA[';
const cdataClose = ']]>';

function fromXml(body: string): string | undefined {
  const start = onlyIndex(body, '<Encrypt>');
  const end = onlyIndex(body, '</Encrypt>');
  if (start === -1 || end < start) return undefined;
  const text = body.slice(start + '<Encrypt>'.length, end).trim();
  const isCdata = text.startsWith(cdataOpen) && text.endsWith(cdataClose);
  return isCdata ? text.slice(cdataOpen.length, -cdataClose.length).trim() : text;
}

function fromJson(body: string): string | undefined {
  const name = onlyIndex(body, '"Encrypt"');
  if (name === -1) return undefined;
  const before = /\s*:\s*"/y;
  before.lastIndex = name + '"Encrypt"'.length;
  if (!before.test(body)) return undefined;
  const end = body.indexOf('"', before.lastIndex);
  // Some JSON writers escape the slash, the only Base64 character with an escape of its own.
  return end === -1 ? undefined : body.slice(before.lastIndex, end).replaceAll('\\/', '/');
}

function onlyIndex(body: string, mark: string): number {
  const first = body.indexOf(mark);
  return first === -1 || body.indexOf(mark, first + mark.length) !== -1 ? -1 : first;
}
