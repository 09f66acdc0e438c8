import { parseJson } from '../http/json.js';
import type { DocumentFormat } from './push-document.js';
import { parseXml, type XmlElement } from './xml.js';

/** A value of a {@link PushTree}. In XML every leaf is a string; in JSON an integer beyond 2^53 is a `bigint`. */
export type PushValue = string | number | bigint | boolean | null | PushTree | readonly PushValue[];

/** The inner document of a push under its wire names. A repeated XML element is an array. The object has no prototype in XML. */
export interface PushTree {
  readonly [name: string]: PushValue | undefined;
}

/** Form of a document, by its first character that is not blank. */
export function formatOf(plaintext: string): DocumentFormat {
  return /^[\s\u200b]*\{/.test(plaintext) ? 'json' : 'xml';
}

/** Reads the inner document of a push. `undefined` when it is neither XML nor a JSON object. */
export function readTree(plaintext: string): PushTree | undefined {
  try {
    const value = formatOf(plaintext) === 'json' ? parseJson(plaintext) : toTree(parseXml(plaintext));
    return isTree(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a value has members. */
export function isTree(value: unknown): value is PushTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toTree(element: XmlElement): PushTree {
  // No prototype: an element may be called `__proto__`.
  const tree: Record<string, PushValue> = Object.create(null);
  for (const child of element.children) {
    const value = child.children.length > 0 ? toTree(child) : child.text;
    const earlier = tree[child.name];
    if (earlier === undefined) tree[child.name] = value;
    else if (Array.isArray(earlier)) earlier.push(value);
    else tree[child.name] = [earlier, value];
  }
  return tree;
}
