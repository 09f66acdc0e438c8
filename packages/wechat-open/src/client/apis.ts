import { type Api, bindFamily, type Callable, type Invoke } from '@minigate/core';
import {
  authorizerManagement,
  basicInfo,
  codeManagement,
  componentDomain,
  componentToken,
  domain,
  member,
  templateLibrary,
} from '../families/index.js';

/** Tokens and pre-auth codes. The client keeps them itself; call these only for what it does not do. */
export interface ComponentTokenApi extends Api<typeof componentToken> {}
/** Information about authorizers and their options. */
export interface AuthorizerManagementApi extends Api<typeof authorizerManagement> {}
/** Drafts and templates of code. */
export interface TemplateLibraryApi extends Api<typeof templateLibrary> {}
/** Domains registered for the whole platform. */
export interface ComponentDomainApi extends Api<typeof componentDomain> {}
/** Code of one mini program: commit, audit, release, rollback. */
export interface CodeManagementApi extends Api<typeof codeManagement> {}
/** Domains of one mini program. */
export interface DomainApi extends Api<typeof domain> {}
/** Testers of one mini program. */
export interface MemberApi extends Api<typeof member> {}
/** Name, avatar, introduction and settings of one account. */
export interface BasicInfoApi extends Api<typeof basicInfo> {}

/** Families called for the platform itself. */
export interface ComponentApis extends Callable {
  readonly componentToken: ComponentTokenApi;
  readonly authorizerManagement: AuthorizerManagementApi;
  readonly templateLibrary: TemplateLibraryApi;
  readonly componentDomain: ComponentDomainApi;
  /** The one call of the family that WeChat takes for many accounts at once. */
  readonly basicInfo: Pick<BasicInfoApi, 'applyOrderPath'>;
}

/** Families called for one account. */
export interface AuthorizerApis extends Callable {
  readonly codeManagement: CodeManagementApi;
  readonly domain: DomainApi;
  readonly member: MemberApi;
  readonly basicInfo: Omit<BasicInfoApi, 'applyOrderPath'>;
  /** Options of this account; the rest of the family is the component's. */
  readonly authorizerManagement: Pick<AuthorizerManagementApi, 'getAuthorizerOption' | 'setAuthorizerOption'>;
}

/** @param invoke - sends calls with the component's credential. */
export const componentApis = (invoke: Invoke): ComponentApis => ({
  invoke,
  componentToken: bindFamily(componentToken, invoke),
  authorizerManagement: bindFamily(authorizerManagement, invoke),
  templateLibrary: bindFamily(templateLibrary, invoke),
  componentDomain: bindFamily(componentDomain, invoke),
  basicInfo: bindFamily({ applyOrderPath: basicInfo.applyOrderPath }, invoke),
});

const { applyOrderPath: _ofComponent, ...ofAccount } = basicInfo;
const { getAuthorizerOption, setAuthorizerOption } = authorizerManagement;

/** @param invoke - sends calls for the account. */
export const authorizerApis = (invoke: Invoke): AuthorizerApis => ({
  invoke,
  codeManagement: bindFamily(codeManagement, invoke),
  domain: bindFamily(domain, invoke),
  member: bindFamily(member, invoke),
  basicInfo: bindFamily(ofAccount, invoke),
  authorizerManagement: bindFamily({ getAuthorizerOption, setAuthorizerOption }, invoke),
});
