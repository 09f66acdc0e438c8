import { type AnyEndpoint, type Api, type Callable, familiesBinder, type Invoke } from '@minigate/core';
import type { WechatAuth } from '../endpoint.js';
import * as families from '../families/index.js';

/** The calls of a family that are made for the platform itself. */
type ComponentApi<Family> = Api<Family, Exclude<WechatAuth, 'authorizer'>>;
/** The calls of a family that are made for one account. */
type AuthorizerApi<Family> = Api<Family, Exclude<WechatAuth, 'component'>>;

/** Families called for the platform itself. */
export interface ComponentApis extends Callable {
  /** Information about authorizers and their options. */
  readonly authorizerManagement: ComponentApi<typeof families.authorizerManagement>;
  /** The calls about accounts that WeChat takes for many at once. */
  readonly basicInfo: ComponentApi<typeof families.basicInfo>;
  /** Domains registered for the whole platform. */
  readonly componentDomain: ComponentApi<typeof families.componentDomain>;
  /** Tokens and pre-auth codes. The client keeps them itself; call these only for what it does not do. */
  readonly componentToken: ComponentApi<typeof families.componentToken>;
  /** Drafts and templates of code. */
  readonly templateLibrary: ComponentApi<typeof families.templateLibrary>;
}

/** Families called for one account. */
export interface AuthorizerApis extends Callable {
  /** Options of this account. */
  readonly authorizerManagement: AuthorizerApi<typeof families.authorizerManagement>;
  /** Name, avatar, introduction and settings. */
  readonly basicInfo: AuthorizerApi<typeof families.basicInfo>;
  /** Code: commit, audit, release, rollback. */
  readonly codeManagement: AuthorizerApi<typeof families.codeManagement>;
  /** Domains that the program may reach. */
  readonly domain: AuthorizerApi<typeof families.domain>;
  /** Testers. */
  readonly member: AuthorizerApi<typeof families.member>;
}

/** The families that have something to call with one of these credentials. */
const familiesWith = (...auths: readonly WechatAuth[]): Record<string, object> =>
  Object.fromEntries(
    Object.entries(families).filter(([, family]) =>
      Object.values<AnyEndpoint>(family).some(({ auth }) => auths.some((one) => one === auth)),
    ),
  );

/** @param invoke - sends calls with the component's credential. */
export const componentApis: (invoke: Invoke) => ComponentApis = familiesBinder(
  familiesWith('component', 'either'),
  ({ auth }) => auth !== 'authorizer',
);

/** @param invoke - sends calls for the account. */
export const authorizerApis: (invoke: Invoke) => AuthorizerApis = familiesBinder(
  familiesWith('authorizer', 'either'),
  ({ auth }) => auth !== 'component',
);
