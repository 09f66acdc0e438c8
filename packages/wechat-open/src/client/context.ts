import type { ClientContext, Invoke, Store } from '@minigate/core';
import type { ComponentOptions, TokenOptions } from './types.js';

/** What the parts of one client share. */
export interface WechatContext {
  readonly component: ComponentOptions;
  readonly store: Store;
  readonly tokenOptions: TokenOptions;
  readonly client: ClientContext;
  /** Calls without an account: `none` and `component` credentials. */
  readonly invoke: Invoke;
  /** Store keys of this component; every key begins with the platform and the component's app id. */
  readonly keys: StoreKeys;
}

/** Store keys of one component. */
export interface StoreKeys {
  readonly ticket: string;
  readonly componentToken: string;
  /** The AppSecret that was taken into use while processes run. */
  readonly componentSecret: string;
  /** Counts of pushes by key. */
  readonly pushKeyUses: string;
  /** The nightly comparison with WeChat's list. */
  readonly reconciliation: string;
  /** Prefix of all authorizer records. */
  readonly authorizers: string;
  readonly inbox: string;
  /** Queue of a forwarder. */
  forward(name: string): string;
  authorizer(appId: string): string;
  authorizerToken(appId: string): string;
  /** From the original id (`gh_…`) to the app id. */
  userName(userName: string): string;
  authLink(id: string): string;
  preAuthCode(hash: string): string;
  authorizationCode(hash: string): string;
  auditDecision(appId: string): string;
  /** A change of settings. @param digest - of its input. */
  settingsRun(appId: string, subject: string, digest: string): string;
  /** Grows when a push says that settings of that subject were decided. */
  settingsDecision(appId: string, subject: string): string;
  /** Media id of a picture. @param digest - of its bytes. */
  uploadedPicture(appId: string, digest: string): string;
  /** @param subject - hashed. */
  registration(kind: string, subject: string): string;
  /** Which registration of a subject runs. */
  registrationTurn(kind: string, subject: string): string;
  /** What a push told of a registration. */
  registrationOutcome(name: string): string;
  /** To which registration a new program belongs. */
  registeredProgram(appId: string): string;
  /** Lease: who changes the platform's own domains. */
  readonly componentDomains: string;
  /** Lease: who sets up an account's domains. */
  domains(appId: string): string;
  /** Submissions that upgrades have taken. */
  readonly submitQuota: string;
  upgrade(id: string): string;
  upgradeApp(id: string, appId: string): string;
  upgradeRun(id: string, appId: string): string;
  upgradeQueue(id: string): string;
  verification(appId: string, part: VerificationPart): string;
  /** A nonce of a signed request to the token service or the proxy. */
  serviceNonce(nonce: string): string;
}

/** What is kept of the verification (认证) and filing (备案) of an account: runs, what was applied for, and what pushes told. */
export type VerificationPart =
  | 'submission'
  | 'resubmission'
  | 'application'
  | 'task-push'
  | `filing-${'submission' | 'resubmission' | 'application' | 'push'}`
  | `procedure-${'submission' | 'resubmission' | 'application' | 'push'}`
  | 'face-push';

/** @param componentAppId - `wx…` of the third-party platform. */
export function storeKeys(componentAppId: string): StoreKeys {
  const base = `wechat-open/${componentAppId}`;
  return {
    ticket: `${base}/ticket`,
    componentToken: `${base}/component-token`,
    componentSecret: `${base}/component-secret`,
    pushKeyUses: `${base}/push-key-uses`,
    reconciliation: `${base}/reconciliation`,
    authorizers: `${base}/authorizer/`,
    inbox: `${base}/inbox`,
    forward: (name) => `${base}/forward/${name}`,
    authorizer: (appId) => `${base}/authorizer/${appId}`,
    authorizerToken: (appId) => `${base}/authorizer-token/${appId}`,
    userName: (userName) => `${base}/user-name/${userName}`,
    authLink: (id) => `${base}/auth-link/${id}`,
    preAuthCode: (hash) => `${base}/pre-auth-code/${hash}`,
    authorizationCode: (hash) => `${base}/authorization-code/${hash}`,
    auditDecision: (appId) => `${base}/audit-decision/${appId}`,
    settingsRun: (appId, subject, digest) => `${base}/settings/${appId}/${subject}/${digest}`,
    settingsDecision: (appId, subject) => `${base}/settings-decision/${appId}/${subject}`,
    uploadedPicture: (appId, digest) => `${base}/uploaded-picture/${appId}/${digest}`,
    registration: (kind, subject) => `${base}/registration/${kind}/${subject}`,
    registrationTurn: (kind, subject) => `${base}/registration-turn/${kind}/${subject}`,
    registrationOutcome: (name) => `${base}/registration-outcome/${name}`,
    registeredProgram: (appId) => `${base}/registered-program/${appId}`,
    componentDomains: `${base}/component-domains`,
    domains: (appId) => `${base}/domains/${appId}`,
    submitQuota: `${base}/submit-quota`,
    upgrade: (id) => `${base}/upgrade/${id}`,
    upgradeApp: (id, appId) => `${base}/upgrade-app/${id}/${appId}`,
    upgradeRun: (id, appId) => `${base}/upgrade-run/${id}/${appId}`,
    upgradeQueue: (id) => `${base}/upgrade-queue/${id}`,
    verification: (appId, part) => `${base}/verification/${appId}/${part}`,
    serviceNonce: (nonce) => `${base}/service-nonce/${nonce}`,
  };
}
