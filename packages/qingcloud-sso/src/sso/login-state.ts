import { equalInConstantTime, type Runtime } from '@minigate/core';
import { hashOf, type Keyring } from './keyring.js';
import { nextPath } from './next-path.js';

/** How long a login may take, in milliseconds. */
export const loginMs = 600_000;

/** What a login that began here takes along, bound to the browser that began it. */
export interface LoginStates {
  /**
   * @param browser - the value of the browser's login cookie, or nothing.
   * @returns the state for the login address, and the value of the cookie to set.
   */
  begin(next: string | undefined, browser: string | undefined): { readonly state: string; readonly browser: string };
  /** Where to go after the login. `undefined` when this browser did not begin it, or too long ago. */
  finish(state: string, browser: string | undefined): { readonly next: string | undefined } | undefined;
}

interface LoginState {
  /** Hash of the browser's cookie. */
  readonly browser: string;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
  readonly next?: string | undefined;
}

/** @param keys - sign the states and the cookie. */
export function loginStates(keys: Keyring, { clock, random }: Runtime): LoginStates {
  return {
    begin(next, browser) {
      // One cookie for all tabs, each with a state of its own.
      const known = browser !== undefined && keys.open('browser', browser) !== undefined;
      const cookie = known ? browser : keys.seal('browser', Buffer.from(random.bytes(16)).toString('base64url'));
      const state: LoginState = { browser: hashOf(cookie), endsAt: clock.now() + loginMs, next: nextPath(next) };
      const text = Buffer.from(JSON.stringify(state)).toString('base64url');
      return { state: keys.seal('state', text), browser: cookie };
    },
    finish(sealed, browser) {
      const text = keys.open('state', sealed);
      if (text === undefined || browser === undefined || keys.open('browser', browser) === undefined) return undefined;
      const state: LoginState = JSON.parse(Buffer.from(text, 'base64url').toString());
      if (!equalInConstantTime(state.browser, hashOf(browser)) || clock.now() >= state.endsAt) return undefined;
      return { next: nextPath(state.next) };
    },
  };
}
