import { refusal } from '../errors.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';

/** Remembers that a user has the mini program open now. */
export function noteVisit(world: World, { operations }: Account, openid: string): void {
  operations.visits.set(openid, world.clock.now());
}

/** Whether a WeChat id can exist: 6 to 20 letters, digits, `_` and `-`, the first a letter. */
export function isWechatId(text: string): boolean {
  return /^[a-zA-Z][-\w]{5,19}$/.test(text);
}

/** Width of a text in columns, where a Chinese character takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
}

/**
 * Checks that the version online has a page. Without a version online nothing is checked, although the platform would refuse: tests
 * of messages need no release then.
 *
 * @param path - may carry a query.
 * @throws the refusal `errcode`.
 */
export function checkPage({ online }: Account, path: string, errcode: number): void {
  const page = (path.split('?')[0] ?? '').replace(/^\//, '').replace(/\.html$/, '');
  if (online !== undefined && !online.version.pages.includes(page)) throw refusal(errcode);
}

/** One page of a list. */
export function pageOf<T>(list: readonly T[], offset: number, limit: number): readonly T[] {
  return list.slice(offset, offset + limit);
}
