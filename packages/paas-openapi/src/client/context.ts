import {
  type ClientContext,
  type ClientOptions,
  clientContext,
  createInvoke,
  type Invoke,
  memoryStore,
  type Store,
} from '@minigate/core';
import { type CustomStrategy, teamSigner, uuid } from '../auth/signer.js';
import { teamToken } from '../auth/token.js';
import { type Dialect, resolveDialect } from '../dialect/dialect.js';
import { limited } from './limiter.js';
import type { PaasOptions } from './options.js';
import { checkCodes, paasRules } from './rules.js';

/** What the parts of one client share. */
export interface PaasContext {
  readonly options: PaasOptions;
  readonly dialect: Dialect;
  readonly store: Store;
  readonly client: ClientContext;
  /** Sends calls with the team's credentials. */
  readonly invoke: Invoke;
  /** Begins every key in the store: platform and team. */
  readonly keys: string;
}

/** Fills in the defaults. */
export function paasContext(options: PaasOptions): PaasContext {
  const { team, auth, validateCodes = false, correctClock = false } = options;
  const dialect = resolveDialect(options);
  const rules = paasRules(dialect, [team.appSecret, ...(options.webhook?.secrets ?? [])]);
  const base = clientContext(rules, { ...(options as ClientOptions), baseUrl: dialect.baseUrl });
  const { runtime } = base;
  const store = options.store ?? memoryStore({ clock: runtime.clock });
  const custom = typeof auth?.strategy === 'function' ? (auth.strategy as CustomStrategy) : undefined;
  const keys = `paas/${team.appId}`;
  const anonymous: ClientContext = {
    ...base,
    subject: team.appId,
    supplied: { clientToken: () => uuid(runtime.random.bytes(16)) },
    clockOffset: { ms: 0, correct: correctClock },
    signer: teamSigner(team, dialect, custom),
    placeOf({ id, path }) {
      const { method, path: own = path } = dialect.pathOverrides[id] ?? {};
      return { method, path: `${dialect.pathPrefix}${own}` };
    },
  };
  const client: ClientContext = {
    ...anonymous,
    credentials: {
      team:
        dialect.auth.strategy === 'token'
          ? teamToken({ team, store, client: anonymous, dialect, key: `${keys}/token` })
          : { get: async () => team.appSecret },
    },
  };
  const plain = createInvoke(client);
  const paced = options.limits ? limited(plain, runtime.clock, dialect.limits) : plain;
  const invoke: Invoke = async (endpoint, request, callOptions) => {
    if (validateCodes) checkCodes(request, endpoint.id);
    return paced(endpoint, request, callOptions);
  };
  return { options, dialect, store, client, invoke, keys };
}
