/** Texts of a push's outer body as they came: nothing is decoded before the signature is checked but the slashes of Base64. */
export interface OuterBody {
  readonly Encrypt: string | undefined;
  readonly MsgSignature: string | undefined;
  readonly TimeStamp: string | undefined;
  readonly Nonce: string | undefined;
}

const names = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'] as const;

/**
 * Reads the outer body of a push, JSON or XML. Deliberately not a parser: only four texts may be touched before the signature is checked.
 *
 * @returns a member is `undefined` when it is not there exactly once.
 */
export function readOuter(body: string): OuterBody {
  const read = /^\s*\{/.test(body) ? fromJson : fromXml;
  return Object.fromEntries(names.map((name) => [name, read(body, name)])) as unknown as OuterBody;
}

function fromJson(body: string, name: string): string | undefined {
  const mark = `"${name}"`;
  const start = onlyIndex(body, mark);
  if (start === -1) return undefined;
  // A text, or a bare number. Some JSON writers escape the slash, the only Base64 character with an escape of its own.
  const value = /\s*:\s*(?:"([^"]*)"|(\d+))/y;
  value.lastIndex = start + mark.length;
  const [, text, number] = value.exec(body) ?? [];
  return text?.replaceAll('\\/', '/') ?? number;
}

function fromXml(body: string, name: string): string | undefined {
  const start = onlyIndex(body, `<${name}>`);
  const end = onlyIndex(body, `</${name}>`);
  if (start === -1 || end < start) return undefined;
  const text = body.slice(start + name.length + 2, end).trim();
  return /^<!\[CDATA\[(.*)\]\]>$/s.exec(text)?.[1]?.trim() ?? text;
}

function onlyIndex(body: string, mark: string): number {
  const first = body.indexOf(mark);
  return first === -1 || body.indexOf(mark, first + mark.length) !== -1 ? -1 : first;
}
