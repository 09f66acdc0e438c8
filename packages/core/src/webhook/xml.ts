/** An element of a document read by {@link parseXml}: it has either text or children. */
export interface XmlElement {
  /** As written; names are case-sensitive. */
  readonly name: string;
  /** Text and CDATA together, character references decoded. Empty when there are children. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
}

const maxLength = 1_048_576;
const maxDepth = 64;

const namedCharacters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const reference = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));|&/g;

const cdataOpen = '<![CDATA[';
const greaterThan = 0x3e;
const slash = 0x2f;
const exclamation = 0x21;

/**
 * Reads the XML subset that platforms push: elements, text, CDATA, the five named characters and numeric references.
 * It is strict on purpose: attributes, comments, declarations, processing instructions, DTDs, other entities and text beside
 * child elements are refused, and so is a document of more than 1,048,576 characters or 64 levels. Time is linear.
 *
 * Blank text (white space and zero-width characters) beside tags and CDATA sections is dropped; it is kept where it is all that
 * an element holds.
 *
 * @param text - the document, with exactly one root element.
 * @throws SyntaxError when it is anything else. The message tells the place and does not repeat the text.
 */
export function parseXml(text: string): XmlElement {
  if (text.length > maxLength) throw new SyntaxError(`not XML: more than ${maxLength} characters`);
  const stack: OpenElement[] = [];
  let root: XmlElement | undefined;
  let current: OpenElement | undefined;
  let at = 0;
  let contentStart = -1;
  for (;;) {
    const tag = text.indexOf('<', at);
    const textEnd = tag === -1 ? text.length : tag;
    if (textEnd > at && !isBlank(text, at, textEnd)) addText(current, text, at, textEnd);
    else if (current !== undefined && at === contentStart && text.charCodeAt(tag + 1) === slash) {
      current.text = text.slice(at, tag);
    }
    if (tag === -1) {
      if (root === undefined || current !== undefined) fail('the document ends too early', text.length);
      return root;
    }
    const next = text.charCodeAt(tag + 1);
    if (next === slash) {
      if (current === undefined) fail('an end tag without a start tag', tag);
      at = endTag(current, text, tag);
      stack.pop();
      current = stack.at(-1);
    } else if (next === exclamation) {
      at = cdata(current, text, tag);
    } else {
      const nameEnd = endOfName(text, tag + 1);
      const tagEnd = skipSpace(text, nameEnd);
      const empty = text.charCodeAt(tagEnd) === slash;
      at = tagEnd + (empty ? 2 : 1);
      if (nameEnd === tag + 1 || text.charCodeAt(at - 1) !== greaterThan) fail('a tag outside the subset', tag);
      if (current === undefined ? root !== undefined : current.text !== '')
        fail('an element beside other content', tag);
      if (stack.length === maxDepth) fail(`more than ${maxDepth} levels`, tag);
      const element: OpenElement = { name: text.slice(tag + 1, nameEnd), text: '', children: [] };
      if (current === undefined) root = element;
      else current.children.push(element);
      if (!empty) {
        stack.push(element);
        current = element;
        contentStart = at;
      }
    }
  }
}

function addText(element: OpenElement | undefined, text: string, from: number, to: number): void {
  if (element === undefined || element.children.length > 0) fail('text beside elements', from);
  element.text += decode(text.slice(from, to), from);
}

function cdata(element: OpenElement | undefined, text: string, at: number): number {
  if (!text.startsWith(cdataOpen, at)) fail('a declaration', at);
  const from = at + cdataOpen.length;
  const to = text.indexOf(']]>', from);
  if (to === -1) fail('an open CDATA section', at);
  if (element === undefined || (element.children.length > 0 && to > from)) fail('text beside elements', at);
  element.text += text.slice(from, to);
  return to + 3;
}

function endTag(element: OpenElement, text: string, at: number): number {
  const nameEnd = at + 2 + element.name.length;
  const end = skipSpace(text, nameEnd);
  if (!text.startsWith(element.name, at + 2) || text.charCodeAt(end) !== greaterThan) {
    fail('an end tag that does not match', at);
  }
  return end + 1;
}

function decode(text: string, offset: number): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (_all, decimal?: string, hex?: string, name?: string, at?: number) => {
    if (name !== undefined) return namedCharacters[name] as string;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : fail('an entity', offset + (at ?? 0));
  });
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x5f;
    const other = (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2e;
    if (!letter && !(other && at > from)) break;
  }
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) && !isZeroWidth(unit)) return false;
  }
  return true;
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

const isZeroWidth = (unit: number): boolean => (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;

function fail(what: string, at: number): never {
  throw new SyntaxError(`not XML: ${what} at character ${at}`);
}
