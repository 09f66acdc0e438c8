import { cdata } from '../push/cdata.js';

/** A member of a push: text, whole number, group, or list of repeated elements. */
export type PushField = string | number | { readonly [name: string]: PushField } | readonly PushField[];

/** Members of a push in the platform's spelling. */
export type PushFields = Readonly<Record<string, PushField>>;

/** Writes an inner document: texts in CDATA, numbers bare, lists as repeated elements, as the platform does. */
export function pushDocument(fields: PushFields): string {
  return `<xml>${elements(fields)}</xml>`;
}

function elements(fields: PushFields): string {
  return Object.entries(fields)
    .map(([name, value]) => (isList(value) ? value.map((one) => element(name, one)).join('') : element(name, value)))
    .join('');
}

function element(name: string, value: PushField): string {
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw new TypeError('a member of a push must have the name of an XML element');
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: PushField): string {
  if (typeof value === 'string') return cdata(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map((one) => element('item', one)).join('') : elements(value);
}

function isList(value: PushField): value is readonly PushField[] {
  return Array.isArray(value);
}
