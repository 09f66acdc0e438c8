import type { TokenSource } from './token-source.js';

/** What a client keeps of its accounts, not of more of them than fit. */
export interface KeptAccounts<Account> {
  /** The account, which is made when it is not kept. */
  get(id: string): Account;
  /** The account where it is kept, for looks at many: they must not drive out those that are in use. */
  peek(id: string): Account | undefined;
  /** Waits until no renewal of an account's token is under way, also of accounts that had to go. Does not throw. */
  settled(): Promise<void>;
}

/**
 * Keeps the accounts that were used last.
 *
 * @param limit - how many.
 * @param make - makes an account; what it throws reaches the caller, and nothing is kept.
 */
export function keptAccounts<Account extends { readonly tokens: Pick<TokenSource, 'settled'> }>(
  limit: number,
  make: (id: string) => Account,
): KeptAccounts<Account> {
  // A Map keeps the order in which names were set.
  const kept = new Map<string, Account>();
  // One that leaves may be renewing its token.
  const leaving = new Set<Promise<void>>();
  const leave = ({ tokens }: Account): void => {
    const left = tokens.settled().finally(() => leaving.delete(left));
    leaving.add(left);
  };
  return {
    get(id) {
      const account = kept.get(id) ?? make(id);
      kept.delete(id);
      kept.set(id, account);
      if (kept.size > limit) {
        const [[oldest, gone]] = kept as unknown as [[string, Account]];
        kept.delete(oldest);
        leave(gone);
      }
      return account;
    },
    peek: (id) => kept.get(id),
    async settled() {
      await Promise.all([...Array.from(kept.values(), ({ tokens }) => tokens.settled()), ...leaving]);
    },
  };
}
