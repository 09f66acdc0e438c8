import { errorType } from '../errors/error-type.js';
import type { Hooks, TokenRefreshEvent } from '../http/hooks.js';
import type { Clock } from '../runtime/runtime.js';

/** How this process fared with the renewal of one kind of token. Times are milliseconds since the epoch. */
export interface TokenState {
  /** Latest renewal, or latest token that another process had renewed. */
  readonly lastRenewedAt: number | undefined;
  readonly lastFailedAt: number | undefined;
  /** Why the latest failure happened: the platform's number, an HTTP status or a reason, as `errorType` gives it. */
  readonly lastFailure: string | undefined;
}

/** Remembers how renewals went. */
export interface TokenLog<Kind extends string> {
  /** For the hook `tokenRefresh`. Events of other kinds are left out. */
  note(event: TokenRefreshEvent): void;
  /** The same hooks, with each renewal noted before it is told. */
  noting(hooks: Required<Hooks>): Required<Hooks>;
  /** Renewals of all accounts' tokens of a kind are one state. */
  states(): Readonly<Record<Kind, TokenState>>;
}

/**
 * @param clock - of the client.
 * @param kinds - names of credentials, as token sources have them.
 */
export function tokenLog<const Kind extends string>(clock: Clock, kinds: readonly Kind[]): TokenLog<Kind> {
  const unknown: TokenState = { lastRenewedAt: undefined, lastFailedAt: undefined, lastFailure: undefined };
  let states = Object.fromEntries(kinds.map((kind) => [kind, unknown])) as Record<Kind, TokenState>;
  const note = ({ credential, outcome, error }: TokenRefreshEvent): void => {
    const kind = kinds.find((known) => known === credential);
    if (kind === undefined) return;
    const news: Partial<TokenState> =
      outcome === 'failed'
        ? { lastFailedAt: clock.now(), lastFailure: errorType(error) }
        : { lastRenewedAt: clock.now() };
    states = { ...states, [kind]: { ...states[kind], ...news } };
  };
  return {
    note,
    noting: (hooks) => ({
      ...hooks,
      tokenRefresh(event) {
        note(event);
        hooks.tokenRefresh(event);
      },
    }),
    states: () => states,
  };
}
