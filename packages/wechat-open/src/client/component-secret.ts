import { PlatformError, parseJson, stringifyJson, ValidationError } from '@minigate/core';
import { startPushTicket } from '../families/component-token/index.js';
import type { WechatContext } from './context.js';

/** What WeChat answers to a wrong AppSecret: 40001 of `api_component_token`, 40125 of `api_start_push_ticket`. */
const wrongSecret: readonly (number | string)[] = [40001, 40125];
/** The store's secret, one that was stored meanwhile, the option's, and the option's again from a secret manager. */
const maxAttempts = 4;

/** Where the AppSecret in use comes from. */
export interface SecretState {
  readonly source: 'options' | 'store';
  /** When the store's was stored, in milliseconds since the epoch. */
  readonly storedAt: number | undefined;
}

/** The component's AppSecret: the store's when one was stored, else the option's. */
export interface ComponentSecret {
  /**
   * Runs a request with the secret. When WeChat refuses it, reads it again and runs the request once with each other secret found.
   *
   * @throws what the last request failed with.
   */
  use<T>(request: (secret: string) => Promise<T>): Promise<T>;
  state(): Promise<SecretState>;
  /** See `Rotation.secret`. */
  replace(next: string): Promise<void>;
  /** See `Rotation.clearSecret`. */
  clear(): Promise<boolean>;
}

interface StoredSecret {
  readonly secret: string;
  readonly storedAt: number;
}

/** @param context - shared parts of the client. */
export function componentSecret({ component, store, keys, client, invoke }: WechatContext): ComponentSecret {
  const read = async (): Promise<(StoredSecret & { readonly generation: number }) | undefined> => {
    const entry = await store.get(keys.componentSecret);
    return entry && { ...(parseJson(entry.value) as StoredSecret), generation: entry.generation };
  };
  const option = async (rejected: string | undefined): Promise<string> =>
    typeof component.secret === 'string' ? component.secret : component.secret({ rejected });

  return {
    async use(request) {
      const refused = new Set<string>();
      let refusal: unknown;
      for (let attempt = 1; attempt <= maxAttempts; attempt++) {
        const stored = await read();
        const isStored = stored !== undefined && !refused.has(stored.secret);
        const secret = isStored ? stored.secret : await option([...refused].at(-1));
        if (refused.has(secret)) break;
        try {
          const answer = await request(secret);
          if (stored && !isStored) {
            // WeChat takes the option's and not the store's: the option is the newer one.
            const options = { ifGeneration: stored.generation };
            const isGone = await store.delete(keys.componentSecret, options).catch(() => false);
            if (isGone) client.runtime.logger?.warn('the stored component secret was outdated and is forgotten');
          }
          return answer;
        } catch (error) {
          if (!PlatformError.is(error) || !wrongSecret.includes(error.code)) throw error;
          refusal = error;
          refused.add(secret);
        }
      }
      throw refusal;
    },
    async state() {
      const stored = await read();
      return { source: stored ? 'store' : 'options', storedAt: stored?.storedAt };
    },
    async replace(next) {
      const issues = [];
      if (typeof next !== 'string' || next === '') issues.push({ path: 'next', message: 'must be the new AppSecret' });
      if (!store.durable)
        issues.push({ path: 'store', message: 'forgets the secret with the process; use a durable store' });
      if (!store.encrypted)
        issues.push({ path: 'store', message: 'would keep the secret in plain text; open it with encryptWith' });
      if (issues.length > 0) throw new ValidationError('request', issues);
      // Asks for something harmless, so that a mistyped secret is not spread to every process.
      await invoke(startPushTicket, { component_appid: component.appId, component_secret: next });
      const value: StoredSecret = { secret: next, storedAt: client.runtime.clock.now() };
      await store.set(keys.componentSecret, stringifyJson(value));
    },
    clear: () => store.delete(keys.componentSecret),
  };
}
