import type { Account } from '../state.js';

/** A check of a picture or sound whose result is still to come. */
export interface MediaCheck {
  readonly traceId: string;
  readonly openid: string;
  readonly version: number;
  readonly risky: boolean;
  readonly label: number;
  /** When the result comes, in milliseconds. */
  readonly dueAt: number;
}

/** What the platform finds risky in one mini program. */
export interface ContentState {
  /** Label of each risky text; a picture or address is risky when it contains one. */
  readonly risky: Map<string, number>;
  /** Risk of users, 0 to 4. */
  readonly ranks: Map<string, number>;
  readonly checks: Map<string, MediaCheck>;
}

/** Nothing is risky. */
export function createContent(): ContentState {
  return { risky: new Map(), ranks: new Map(), checks: new Map() };
}

/** The risky text that a text contains, and its label. */
export function riskOf(
  { operations }: Account,
  text: string,
): { readonly word: string; readonly label: number } | undefined {
  const found = [...operations.content.risky].find(([word]) => text.includes(word));
  return found && { word: found[0], label: found[1] };
}

/** Whether a text contains something risky. */
export function isRisky(account: Account, text: string): boolean {
  return riskOf(account, text) !== undefined;
}
