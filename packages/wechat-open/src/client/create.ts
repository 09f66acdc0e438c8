import {
  type ClientContext,
  type CloseOptions,
  clientContext,
  closing,
  createDispatcher,
  createInvoke,
  keptAccounts,
  type TokenSource,
  tokenLog,
} from '@minigate/core';
import { forwarders, type PushForwarder } from '../forward/forwarders.js';
import type { ForwardRule } from '../forward/rule.js';
import { wechatRules } from '../platform.js';
import type { PushOf, WechatPush, WechatPushType } from '../push/events/index.js';
import { fullNetworkAccounts } from '../push/full-network.js';
import { type CodeWorkflow, codeWorkflow } from '../workflows/code/code.js';
import { type DomainWorkflow, domainWorkflow } from '../workflows/domains/domains.js';
import { type Registrations, registrations } from '../workflows/registration/registrations.js';
import { type CategoryWorkflow, categoryWorkflow } from '../workflows/settings/categories.js';
import { type NamingWorkflow, namingWorkflow } from '../workflows/settings/naming.js';
import { type PrivacyGuideline, privacyGuideline } from '../workflows/settings/privacy-guideline.js';
import { type Upgrades, upgrades } from '../workflows/upgrades/upgrades.js';
import { type FilingWorkflow, filingWorkflow } from '../workflows/verification/filing.js';
import { type VerificationWorkflow, verificationWorkflow } from '../workflows/verification/verification.js';
import {
  type VerificationAndFilingWorkflow,
  verificationAndFilingWorkflow,
} from '../workflows/verification/verification-and-filing.js';
import { type AuthorizerApis, authorizerApis, type ComponentApis, componentApis } from './apis.js';
import { type AuthLinks, authLinks } from './auth-links.js';
import { authorizationExchange } from './authorization.js';
import { authorizerRecords } from './authorizer-records.js';
import { type Authorizers, authorizers, type RecoveryReport, type SyncOptions } from './authorizers.js';
import { type BackendTarget, backend } from './backend.js';
import { componentSecret } from './component-secret.js';
import { storeKeys, type WechatContext } from './context.js';
import { fullNetworkCheck } from './full-network.js';
import { grantComparison } from './grant-comparison.js';
import { type Health, health } from './health.js';
import { checkAppId, checkOptions } from './options.js';
import { type PushContext, type PushReceiver, pushReceiver } from './push.js';
import { accountFinder } from './push-account.js';
import { pushKeyUses } from './push-key-uses.js';
import { pushWork } from './push-work.js';
import { rawCalls } from './raw.js';
import { type Rotation, rotation } from './rotation.js';
import { type Ticket, ticketVault } from './ticket.js';
import { authorizerToken, componentToken, inQuery } from './tokens.js';
import type { Raw, WechatOpenOptions } from './types.js';

/** An event as handlers get it: the push, for grants together with the state of their link. */
export type HandledPush<Type extends WechatPushType> = PushOf<Type> &
  (Type extends 'authorized' | 'updateauthorized' ? { readonly state: unknown } : unknown);

type HandledPushes = { [Type in WechatPushType]: HandledPush<Type> };

/** The client bound to one account. */
export interface AuthorizerClient extends AuthorizerApis {
  readonly appId: string;
  /** From template code to a release, step by step. */
  readonly code: CodeWorkflow;
  /** The name: check, change, wait for its review. */
  readonly naming: NamingWorkflow;
  /** The categories: what may be chosen, additions with certificates and their review. */
  readonly categories: CategoryWorkflow;
  /** The privacy guideline, and rights to privacy interfaces, by what the code scan found. */
  readonly privacyGuideline: PrivacyGuideline;
  /** Domains of the mini program, set up in the right order. */
  readonly domains: DomainWorkflow;
  /** Verification (认证): apply, wait, correct. */
  readonly verification: VerificationWorkflow;
  /** ICP filing (备案): apply, wait, correct. */
  readonly filing: FilingWorkflow;
  /** Verification and ICP filing in one procedure. */
  readonly verificationAndFiling: VerificationAndFilingWorkflow;
}

/** Accounts whose clients are kept in memory, with some 11 KB each; the others are made again when they are used. */
export const accountsKept: number = 5_000;

/** The client of one third-party platform. Make one per component; any number fit in a process. */
export interface WechatOpen extends BackendTarget {
  /**
   * Handles pushes of a type (`*` for all). Handlers are awaited and repeated with back-off when they throw, so they must bear seeing
   * a push twice. @returns a function that removes the handler.
   */
  on<Type extends WechatPushType | '*'>(
    type: Type,
    handler: (
      push: Type extends WechatPushType ? HandledPush<Type> : WechatPush,
      context: PushContext,
    ) => void | Promise<void>,
  ): () => void;
  /** Receives pushes. Its `start` and `stop` are those of the forwarders, too. */
  readonly push: PushReceiver;
  /**
   * Forwards pushes to another server, at least once and each under one id, and begins to deliver. Every process that handles pushes
   * must know the same rules, since the one that handles a push stores it for the targets.
   *
   * @throws ValidationError when the rule cannot work, or a forwarder of this client has its name.
   */
  forward(rule: ForwardRule): PushForwarder;
  /** The forwarders of this client. */
  forwarders(): readonly PushForwarder[];
  readonly ticket: Ticket;
  readonly authLinks: AuthLinks;
  readonly authorizers: Authorizers;
  /** The client bound to an account. @param appId - the account's app id, `wx…`. */
  authorizer(appId: string): AuthorizerClient;
  /** Registers mini programs for merchants, from the request to the granted program. */
  readonly registrations: Registrations;
  /** One version for many mini programs. */
  readonly upgrades: Upgrades;
  /** Calls for the platform itself. */
  readonly component: ComponentApis;
  /** Calls that are not in the catalogue. */
  readonly raw: Raw;
  /** The state of ticket, tokens, inbox and store. Does not throw when the store fails. */
  health(): Promise<Health>;
  /** Changes of the component's credentials while processes run. */
  readonly rotate: Rotation;
  /** Rebuilds lost refresh tokens from WeChat's list of grants: the same as `authorizers.recover`. */
  recover(options?: SyncOptions): Promise<RecoveryReport>;
  /**
   * For the end of a process: handles no more pushes from the inbox, delivers none to forwarders, ends the nightly comparison, and resolves
   * when running handlers and deliveries, pushes that are being taken and renewals of tokens have ended. From its call on `health()` says
   * `stopping`. Calls and `push.handle` still work, as requests may be on their way. Close the store after it. A second call waits, too.
   *
   * @throws what `after` rejects with, when all the rest has ended.
   */
  close(options?: CloseOptions): Promise<void>;
}

/**
 * Makes a client of the WeChat third-party platform. Nothing is sent and no state is touched until it is used.
 *
 * @throws ValidationError that names each wrong option and how to mend it.
 */
export function createWechatOpen(options: WechatOpenOptions): WechatOpen {
  checkOptions(options);
  const { component, store } = options;
  const bare = clientContext(wechatRules, { ...options, baseUrl: options.baseUrl ?? 'https://api.weixin.qq.com' });
  const renewals = tokenLog(bare.runtime.clock, ['component', 'authorizer']);
  const base: ClientContext = {
    ...bare,
    hooks: renewals.noting(bare.hooks),
    supplied: { component_appid: component.appId },
  };
  // The component's credential is needed to call, and calling is needed to get it: both live in this one object.
  const credentials: Record<string, ReturnType<typeof inQuery>> = {};
  const invoke = createInvoke({ ...base, credentials });
  const context: WechatContext = {
    component,
    store,
    tokenOptions: options.tokens ?? {},
    client: base,
    invoke,
    keys: storeKeys(component.appId),
  };
  const secret = componentSecret(context);
  const ticket = ticketVault(context, secret);
  const platformToken = componentToken(context, ticket, secret);
  credentials['component'] = inQuery(platformToken);
  credentials['either'] = inQuery(platformToken);

  const accounts = keptAccounts(accountsKept, (appId) => {
    checkAppId(appId);
    const tokens = authorizerToken(context, appId);
    const own = inQuery(tokens);
    const invokeFor = createInvoke({
      ...base,
      subject: appId,
      credentials: { ...credentials, authorizer: own, either: own },
    });
    const apis = authorizerApis(invokeFor);
    const client = Object.assign(apis, {
      appId,
      code: codeWorkflow(context, invokeFor, appId),
      naming: namingWorkflow(context, invokeFor, appId),
      categories: categoryWorkflow(context, invokeFor, appId),
      privacyGuideline: privacyGuideline(context, invokeFor, appId),
      domains: domainWorkflow(context, invokeFor, appId),
      verification: verificationWorkflow(context, invokeFor, appId),
      filing: filingWorkflow(context, invokeFor, appId),
      verificationAndFiling: verificationAndFilingWorkflow(context, invokeFor, appId),
    });
    return { tokens, client };
  });
  const tokens = (appId: string): TokenSource => accounts.get(appId).tokens;

  const records = authorizerRecords(context);
  // Made for the moment where there is none yet: a comparison of all accounts must not keep a client of each in memory.
  const passingTokens = (appId: string): TokenSource => accounts.peek(appId)?.tokens ?? authorizerToken(context, appId);
  const list = authorizers(context, grantComparison(context, passingTokens, records), records);
  const exchange = authorizationExchange(context, tokens, records, list);
  const dispatcher = createDispatcher<HandledPushes, PushContext>();

  const check =
    options.push?.fullNetworkCheck === false
      ? undefined
      : fullNetworkCheck(context, (appId) => accounts.get(appId).client.invoke);
  const accountOf = accountFinder(records);
  const forwarding = forwarders(context, ticket);
  const work = pushWork(context, {
    records,
    accountOf,
    tokens,
    exchange,
    // The checker's accounts are nobody's business.
    ignored: (appId) => check !== undefined && fullNetworkAccounts.some((checker) => checker.appId === appId),
    forward: forwarding.store,
    dispatch: (event, pushContext) =>
      dispatcher.dispatch(event.type, event as HandledPushes[WechatPushType], pushContext),
  });
  const uses = pushKeyUses(context);
  const receiver = pushReceiver(context, ticket, check, accountOf, work, uses, options.push ?? {});
  const push: PushReceiver = {
    ...receiver,
    start() {
      receiver.start();
      forwarding.start();
    },
    async stop(stopOptions) {
      await Promise.all([receiver.stop(stopOptions), forwarding.stop(stopOptions)]);
    },
  };
  const shutdown = closing(
    (stopOptions) => [push.stop(stopOptions), list.nightly.stop()],
    async () => {
      await push.settled();
      await Promise.all([platformToken.settled(), accounts.settled()]);
    },
  );
  const pages = {
    pc: (options.authorizationUrl ?? 'https://mp.weixin.qq.com').replace(/\/+$/, ''),
    mobile: (options.mobileAuthorizationUrl ?? 'https://open.weixin.qq.com').replace(/\/+$/, ''),
  };

  return {
    on: (type, handler) => dispatcher.on(type, handler as never),
    push,
    forward: forwarding.add,
    forwarders: forwarding.all,
    ticket: { wait: ticket.wait, ageMs: ticket.ageMs, request: ticket.request },
    authLinks: authLinks(context, pages, exchange),
    authorizers: list,
    authorizer: (appId) => accounts.get(appId).client,
    registrations: registrations(context, {
      tokens,
      records,
      authorizers: list,
      exchange,
      invokeFor: (appId) => accounts.get(appId).client.invoke,
    }),
    upgrades: upgrades(context, (appId) => accounts.get(appId).client.invoke),
    component: componentApis(invoke),
    raw: rawCalls(invoke, (appId) => accounts.get(appId).client.invoke),
    backend: backend(context, platformToken, records, tokens),
    health: () =>
      health(context, {
        ticket,
        platformToken,
        push,
        secret,
        uses,
        tokens: renewals,
        nightly: list.nightly,
        forwarding,
        stopping: shutdown.begun,
      }),
    rotate: rotation(secret, uses),
    recover: (recoverOptions) => list.recover(recoverOptions),
    close: shutdown.close,
  };
}
