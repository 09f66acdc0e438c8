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

/** The families that have something to call for the platform, or for an account: a user's own token, too, is about an account. */
const familiesWhere = (fits: (auths: readonly string[]) => boolean): Record<string, object> =>
  Object.fromEntries(
    Object.entries(families).filter(([, family]) => fits(Object.values<AnyEndpoint>(family).map(({ auth }) => auth))),
  );

/** @param invoke - sends calls with the component's credential. */
export const componentApis: (invoke: Invoke) => ComponentApis = familiesBinder(
  familiesWhere((auths) => auths.some((auth) => auth === 'component' || auth === 'either')),
  ({ auth }) => auth !== 'authorizer',
);

/** @param invoke - sends calls for the account. */
export const authorizerApis: (invoke: Invoke) => AuthorizerApis = familiesBinder(
  familiesWhere(
    (auths) =>
      auths.some((auth) => auth === 'authorizer' || auth === 'either') || auths.every((auth) => auth === 'none'),
  ),
  ({ auth }) => auth !== 'component',
);
