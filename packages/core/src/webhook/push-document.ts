import { stringifyJson } from '../http/json.js';

/** The form of a push's document. */
export type DocumentFormat = 'xml' | 'json';

/** A member of a push: text, number, truth value, group, or list of repeated elements. */
export type PushField =
  | string
  | number
  | bigint
  | boolean
  | { readonly [name: string]: PushField | undefined }
  | readonly PushField[];

/** Members of a push in the platform's spelling; what is `undefined` is left out. */
export type PushFields = Readonly<Record<string, PushField | undefined>>;

/**
 * Writes an inner document as the platform does. XML: texts in CDATA, numbers bare, truth values as 0 and 1, lists as repeated
 * elements.
 *
 * @throws TypeError when a name cannot be that of an XML element.
 */
export function writeDocument(fields: PushFields, format: DocumentFormat = 'xml'): string {
  return format === 'json' ? stringifyJson(fields) : `<xml>${elements(fields)}</xml>`;
}

function elements(fields: PushFields): string {
  return Object.entries(fields)
    .map(([name, value]) => (isList(value) ? value.map((one) => element(name, one)).join('') : element(name, value)))
    .join('');
}

function element(name: string, value: PushField | undefined): string {
  if (value === undefined) return '';
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw new TypeError('a member of a push must have the name of an XML element');
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: PushField): string {
  if (typeof value === 'string') return cdata(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return isList(value) ? value.map((one) => element('item', one)).join('') : elements(value);
}

function isList(value: PushField | undefined): value is readonly PushField[] {
  return Array.isArray(value);
}

/** A CDATA section that may hold any text: `]]>` inside is split over two sections. */
function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
