import {
  type CallOptions,
  type ClientContext,
  type ClientOptions,
  type CloseOptions,
  clientContext,
  closing,
  createDispatcher,
  createInvoke,
  keptAccounts,
  type PushedTicket,
  type TokenSource,
  tokenLog,
} from '@minigate/core';
import { idTexts } from '../alliance/ids.js';
import type { IdInput } from '../alliance/types.js';
import { type AuthorizerApis, authorizerApis, type PlatformApis, platformApis } from '../client/apis.js';
import { type RawRequest, rawCalls } from '../client/raw.js';
import { baiduRules, placeOf } from '../client/rules.js';
import type { BaiduPush, BaiduPushType, PushOf } from '../push/events/index.js';
import { type AuthLinks, authLinks } from './auth-links.js';
import { authorizationExchange } from './authorization.js';
import {
  authorizers,
  type BaiduAuthorizers,
  type BaiduRecoveryReport,
  type RecoverOptions,
  recover,
} from './authorizers.js';
import { inQuery, storeKeys, type ThirdPartyContext } from './context.js';
import { health, type ThirdPartyHealth } from './health.js';
import { type BaiduThirdPartyOptions, checkOptions } from './options.js';
import { type PackageWorkflow, packageWorkflow } from './packages.js';
import { type BaiduPushContext, type BaiduPushReceiver, pushReceiver } from './push.js';
import { pushWork } from './push-work.js';
import { authorizerRecords } from './records.js';
import { authorizerToken, platformToken, ticketVault } from './tokens.js';

/** The client bound to one mini program. */
export interface BaiduAuthorizerClient extends AuthorizerApis {
  readonly appId: string;
  /** From a template to a package that is online. */
  readonly packages: PackageWorkflow;
}

/** A call that the package does not have; with `appId`, for that mini program. */
export interface ThirdPartyRawRequest extends RawRequest {
  readonly appId?: IdInput | undefined;
}

/** Mini programs whose clients are kept in memory; the others are made again when they are used. */
const accountsKept = 5_000;

/** The client of one third-party platform (TP). Make one per platform; any number fit in a process. */
export interface BaiduThirdParty {
  /**
   * Handles pushes of a type (`*` for all). Handlers are awaited and repeated with back-off when they throw, so they must bear seeing
   * a push twice. @returns a function that removes the handler.
   */
  on<Type extends BaiduPushType | '*'>(
    type: Type,
    handler: (
      push: Type extends BaiduPushType ? PushOf<Type> : BaiduPush,
      context: BaiduPushContext,
    ) => void | Promise<void>,
  ): () => void;
  /** Receives pushes, those to both URLs of the console. */
  readonly push: BaiduPushReceiver;
  /** The ticket, which Baidu pushes every ten minutes. No call asks for it. */
  readonly ticket: Pick<PushedTicket, 'wait' | 'ageMs'>;
  readonly authLinks: AuthLinks;
  readonly authorizers: BaiduAuthorizers;
  /** The client bound to a mini program. @throws ValidationError for what is no id. */
  authorizer(appId: IdInput): BaiduAuthorizerClient;
  /** Calls for the platform itself. */
  readonly platform: PlatformApis;
  /** Calls that the package does not have. */
  raw(request: ThirdPartyRawRequest, options?: CallOptions): Promise<unknown>;
  /** The state of ticket, tokens, inbox and store. Does not throw when the store fails. */
  health(): Promise<ThirdPartyHealth>;
  /**
   * Restores refresh tokens that were lost, by new authorization codes, which Baidu gives as long as a grant stands.
   *
   * @param appIds - default those of the records that are authorized. Baidu has no list of grants: after the loss of the store, give the
   * app ids that your own data names.
   */
  recover(appIds?: Iterable<IdInput> | AsyncIterable<IdInput>, options?: RecoverOptions): Promise<BaiduRecoveryReport>;
  /**
   * For the end of a process: handles no more pushes from the inbox, and resolves when running handlers, pushes that are being taken and
   * renewals of tokens have ended. From its call on `health()` says `stopping`. Calls and `push.handle` still work, as requests may be on
   * their way. Close the store after it. A second call waits, too.
   *
   * @throws what `after` rejects with, when all the rest has ended.
   */
  close(options?: CloseOptions): Promise<void>;
}

/**
 * Makes a client of Baidu's third-party platform. Nothing is sent and no state is touched until it is used.
 *
 * @throws ValidationError that names each wrong option and how to mend it.
 * @example
 * const tp = createBaiduThirdParty({ clientId, pushKeys: [{ token, encodingAesKey }], store: sqliteStore('tp.sqlite') });
 * app.post('/baidu/events', expressHandler(tp));
 */
export function createBaiduThirdParty(options: BaiduThirdPartyOptions): BaiduThirdParty {
  checkOptions(options);
  const { clientId, store, baseUrl } = options;
  const rules = baiduRules(options.pushKeys.flatMap(({ token, encodingAesKey }) => [token, encodingAesKey]));
  const bare = clientContext(rules, { ...(options as ClientOptions), baseUrl: baseUrl ?? 'https://openapi.baidu.com' });
  const renewals = tokenLog(bare.runtime.clock, ['tp', 'authorizer']);
  if (store.durable && !store.encrypted)
    bare.runtime.logger?.warn(`the ${store.kind} store keeps tokens as plain text: give it encryptWith`);
  // The platform's credential is needed to call, and calling is needed to get it: both live in this one object.
  const credentials: Record<string, ReturnType<typeof inQuery>> = {};
  const client: ClientContext = {
    ...bare,
    hooks: renewals.noting(bare.hooks),
    supplied: { client_id: clientId },
    placeOf: placeOf(options),
    credentials,
  };
  const context: ThirdPartyContext = {
    options,
    store,
    client,
    secrets: options.pushKeys.map(({ token, encodingAesKey }) => ({ appId: clientId, token, encodingAesKey })),
    invoke: createInvoke({ ...client, subject: clientId }),
    invokeWith: (subject, authorizer) =>
      createInvoke({ ...client, subject, credentials: { ...credentials, authorizer } }),
    keys: storeKeys(clientId),
  };
  const ticket = ticketVault(context);
  const platform = platformToken(context, ticket);
  credentials['tp'] = inQuery(platform);

  const accounts = keptAccounts(accountsKept, (appId) => {
    const tokens = authorizerToken(context, appId);
    const invoke = context.invokeWith(appId, inQuery(tokens));
    const packages = packageWorkflow(context, invoke, appId);
    return { tokens, client: Object.assign(authorizerApis(invoke), { appId, packages }) };
  });
  const tokens = (appId: string): TokenSource => accounts.get(appId).tokens;
  const bound = (appId: IdInput): BaiduAuthorizerClient => accounts.get(idTexts({ appId }).appId).client;
  const records = authorizerRecords(context);
  const parts = {
    records,
    // Made for the moment where there is none yet: a look at all accounts must not drive out those that are in use.
    tokens: (appId: string) => accounts.peek(appId)?.tokens ?? authorizerToken(context, appId),
    invokeFor: (appId: string) => bound(appId).invoke,
  };
  const exchange = authorizationExchange(context, tokens, records);
  const dispatcher = createDispatcher<{ [Type in BaiduPushType]: PushOf<Type> }, BaiduPushContext>();
  const work = pushWork(context, {
    records,
    tokens,
    exchange,
    dispatch: (push, pushContext) => dispatcher.dispatch(push.type, push, pushContext),
  });
  const push = pushReceiver(context, ticket, work);
  const shutdown = closing(
    (stopOptions) => [push.stop(stopOptions)],
    async () => {
      await push.settled();
      await Promise.all([platform.settled(), accounts.settled()]);
    },
  );
  const page = options.authorizationUrl ?? 'https://smartprogram.baidu.com/mappconsole/tp/authorization';

  return {
    on: (type, handler) => dispatcher.on(type, handler as never),
    push,
    ticket: { wait: ticket.wait, ageMs: ticket.ageMs },
    authLinks: authLinks(context, page, exchange),
    authorizers: authorizers(parts),
    authorizer: bound,
    platform: platformApis(context.invoke),
    raw: ({ appId, ...request }, callOptions) =>
      appId === undefined
        ? rawCalls(context.invoke, 'tp')(request, callOptions)
        : rawCalls(bound(appId).invoke, 'authorizer')(request, callOptions),
    health: () => health(context, { ticket, platform, push, renewals, stopping: shutdown.begun }),
    recover: (appIds, recoverOptions = {}) => recover(context, parts, appIds, recoverOptions),
    close: shutdown.close,
  };
}
