import { type Clock, errorType, type TokenRefreshEvent } from '@minigate/core';

/** How this process fared with the renewal of one kind of token. Times are milliseconds since the epoch. */
export interface TokenState {
  /** Latest renewal, or latest token that another process had renewed. */
  readonly lastRenewedAt: number | undefined;
  readonly lastFailedAt: number | undefined;
  /** Why the latest failure happened: WeChat's number, an HTTP status or a reason, as `errorType` gives it. */
  readonly lastFailure: string | undefined;
}

/** Both kinds. Renewals of all accounts' tokens are one state. */
export interface TokenStates {
  readonly component: TokenState;
  readonly authorizer: TokenState;
}

/** Remembers how renewals went. */
export interface TokenLog {
  note(event: TokenRefreshEvent): void;
  states(): TokenStates;
}

/** @param clock - of the client. */
export function tokenLog(clock: Clock): TokenLog {
  const unknown: TokenState = { lastRenewedAt: undefined, lastFailedAt: undefined, lastFailure: undefined };
  let states: TokenStates = { component: unknown, authorizer: unknown };
  return {
    note({ credential, outcome, error }) {
      const kind = credential as keyof TokenStates;
      const news: Partial<TokenState> =
        outcome === 'failed'
          ? { lastFailedAt: clock.now(), lastFailure: errorType(error) }
          : { lastRenewedAt: clock.now() };
      states = { ...states, [kind]: { ...states[kind], ...news } };
    },
    states: () => states,
  };
}
