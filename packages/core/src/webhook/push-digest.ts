import { hash } from 'node:crypto';
import type { PushTree, PushValue } from './push-tree.js';

/**
 * SHA-256 over parts of a push, for a key that is the same for every delivery of it.
 *
 * @param parts - scalars without `bigint`.
 * @returns 64 hexadecimal digits; no secret of the push can be read from it.
 */
export const digestOfParts = (parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

/**
 * Names and values of a whole document as text, since platforms write a number now bare, now quoted.
 *
 * @param ignored - a member that differs between the deliveries of one push.
 */
export function leavesOf(tree: PushTree, ignored?: string): string[] {
  const found: string[] = [];
  // A loop, since JSON may be nested deeply.
  const open: [name: string, value: PushValue | undefined][] = [['', tree]];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [name, value] = entry;
    if (name === ignored) continue;
    found.push(name);
    // One by one: a call takes only so many arguments, and a list may be longer.
    if (typeof value === 'object' && value !== null) for (const member of Object.entries(value)) open.push(member);
    else found.push(String(value));
  }
  return found;
}
