import { type AnyEndpoint, type Api, type Callable, familiesBinder, type Invoke } from '@minigate/core';
import type { BaiduAuth } from '../endpoint.js';
import * as families from '../families/index.js';

/** The calls of a family that are made for the third-party platform itself. */
type PlatformApi<Family> = Api<Family, Exclude<BaiduAuth, 'authorizer'>>;
/** The calls of a family that are made for one mini program. */
type AuthorizerApi<Family> = Api<Family, Exclude<BaiduAuth, 'tp'>>;

/**
 * The server APIs of a mini program's owner, or of an alliance member.
 *
 * @reach baidu.server
 */
export interface ServerApis extends Callable {
  /** Material that links from articles (百家号) to pages of the mini program: add, modify and delete it. */
  readonly articleMount: Api<typeof families.serverArticleMount>;
  /** Content security: check texts, images and pages of the mini program for forbidden content. */
  readonly contentSecurity: Api<typeof families.serverContentSecurity>;
  /** Coupons of Baidu’s coupon bag: create them, stock them with codes, issue, redeem and return them, and manage their banners. */
  readonly coupon: Api<typeof families.serverCoupon>;
  /** The first coupon service, announced to end on 29 February 2020 and replaced by the family `coupon`. */
  readonly couponLegacy: Api<typeof families.serverCouponLegacy>;
  /** Customer service: send messages to users who wrote to the mini program. */
  readonly customerMessage: Api<typeof families.serverCustomerMessage>;
  /** Comments and likes that users leave through Baidu’s interaction components. */
  readonly interaction: Api<typeof families.serverInteraction>;
  /** Login of users: session key, open id and union id. */
  readonly login: Api<typeof families.serverLogin>;
  /** Orders of a mini program for the order centre of the Baidu app: import, update, logistics and after-sales. */
  readonly order: Api<typeof families.serverOrder>;
  /** Orders of Baidu’s cashier: find, close and refund them, and get the bills of a day. */
  readonly payment: Api<typeof families.serverPayment>;
  /** QR codes that open a page of the mini program. */
  readonly qrcode: Api<typeof families.serverQrcode>;
  /** Material for the feed and pages for search: submit and delete single resources, sitemaps and page paths. */
  readonly resource: Api<typeof families.serverResource>;
  /** Risk control: ask whether a user of a marketing campaign looks like a cheater. */
  readonly riskControl: Api<typeof families.serverRiskControl>;
  /** The search plugin of a mini program: hot words, synonyms, rewrites, blocked words, aggregations, filters and searchable resources. */
  readonly searchPlugin: Api<typeof families.serverSearchPlugin>;
  /** Service resources (优质服务) and coupon resources for Baidu’s distribution: submit and delete them. */
  readonly sku: Api<typeof families.serverSku>;
  /** Template messages and subscription messages: choose templates from Baidu’s library and send them to users. */
  readonly templateMessage: Api<typeof families.serverTemplateMessage>;
}

/**
 * The alliance's own endpoints as they are; `apps`, `packages` and `swanId` read better.
 *
 * @reach baidu.oss
 */
export interface OssApis extends Callable {
  /** Basic information of mini programs for alliance members. */
  readonly app: Api<typeof families.ossApp>;
  /** Code packages of mini programs for alliance members. */
  readonly package: Api<typeof families.ossPackage>;
  /** Baidu’s signature for device ids (SwanID) that a host made. */
  readonly swanId: Api<typeof families.ossSwanId>;
}

/**
 * Families called for the third-party platform itself.
 *
 * @reach tp.platform
 * @without authorizer
 */
export interface PlatformApis extends Callable {
  /** Statistics of an authorised mini program, by users, regions, devices, pages and sources, and of the whole platform. */
  readonly analysis: PlatformApi<typeof families.thirdPartyAnalysis>;
  /** Third-party platform authorization: the platform’s own token, authorization codes, and the tokens of the mini programs that authorized it. */
  readonly auth: PlatformApi<typeof families.thirdPartyAuth>;
  /** Domains that the third-party platform registers for the mini programs it serves, and the file that proves control of them. */
  readonly domain: PlatformApi<typeof families.thirdPartyDomain>;
  /** Baidu cashier for an authorised mini program: payment account and service, orders, refunds, bills and settlement. */
  readonly payment: PlatformApi<typeof families.thirdPartyPayment>;
  /** Events that the platform pushed, for those that were missed. */
  readonly pushMessage: PlatformApi<typeof families.thirdPartyPushMessage>;
  /** Registering accounts and creating mini programs on behalf of a customer. */
  readonly register: PlatformApi<typeof families.thirdPartyRegister>;
  /** Natural search: web version, robots.txt and sitemap, replacement of web pages, the search card’s sub-links, and search traffic. */
  readonly search: PlatformApi<typeof families.thirdPartySearch>;
  /** Template library of the third-party platform: drafts uploaded by the developer tool and the templates made of them. */
  readonly template: PlatformApi<typeof families.thirdPartyTemplate>;
  /** Image upload whose addresses the other calls of the third-party platform take. */
  readonly upload: PlatformApi<typeof families.thirdPartyUpload>;
}

/**
 * Families called for one authorized mini program.
 *
 * @reach tp.authorizer(appId)
 * @without tp
 */
export interface AuthorizerApis extends Callable {
  /** Statistics of an authorised mini program, by users, regions, devices, pages and sources, and of the whole platform. */
  readonly analysis: AuthorizerApi<typeof families.thirdPartyAnalysis>;
  /** An authorised mini program’s basic information: name, icon, description, categories, domains, service state and QR code. */
  readonly app: AuthorizerApi<typeof families.thirdPartyApp>;
  /** Third-party platform authorization: the platform’s own token, authorization codes, and the tokens of the mini programs that authorized it. */
  readonly auth: AuthorizerApi<typeof families.thirdPartyAuth>;
  /** Brand words, aliases and official words by which Baidu search finds a mini program. */
  readonly brandWord: AuthorizerApi<typeof families.thirdPartyBrandWord>;
  /** Advanced verification of a mini program’s owner, by the legal person’s face or by a bank transfer. */
  readonly certification: AuthorizerApi<typeof families.thirdPartyCertification>;
  /** Coupons of an authorised mini program: create, supply with codes, show banners and report their use. */
  readonly coupon: AuthorizerApi<typeof families.thirdPartyCoupon>;
  /** Customer service messages that the platform answers on behalf of a mini program. */
  readonly customerMessage: AuthorizerApi<typeof families.thirdPartyCustomerMessage>;
  /** Material for Baidu’s feed: submit, list and withdraw single resources, or hand them over by sitemap. */
  readonly feed: AuthorizerApi<typeof families.thirdPartyFeed>;
  /** Grades that Baidu gives to mini programs. */
  readonly grade: AuthorizerApi<typeof families.thirdPartyGrade>;
  /** Login of users in an authorized mini program: session key, open id and union id. */
  readonly login: AuthorizerApi<typeof families.thirdPartyLogin>;
  /** A mini program’s permission to ask users for their phone number: apply, cancel, status. */
  readonly mobileAuth: AuthorizerApi<typeof families.thirdPartyMobileAuth>;
  /** Mini programs forced offline: the violations found and the repair of the basic information. */
  readonly offline: AuthorizerApi<typeof families.thirdPartyOffline>;
  /** Prelink: addresses the mini program connects to in advance to start faster. */
  readonly optimization: AuthorizerApi<typeof families.thirdPartyOptimization>;
  /** Orders of an authorized mini program for the order centre of the Baidu app: import, update and after-sales. */
  readonly order: AuthorizerApi<typeof families.thirdPartyOrder>;
  /** Code packages of an authorised mini program: upload from a template, review, release, rollback and quota. */
  readonly package: AuthorizerApi<typeof families.thirdPartyPackage>;
  /** Baidu cashier for an authorised mini program: payment account and service, orders, refunds, bills and settlement. */
  readonly payment: AuthorizerApi<typeof families.thirdPartyPayment>;
  /** Natural search: web version, robots.txt and sitemap, replacement of web pages, the search card’s sub-links, and search traffic. */
  readonly search: AuthorizerApi<typeof families.thirdPartySearch>;
  /** Core pages of a mini program and the search keywords that lead to them. */
  readonly searchPath: AuthorizerApi<typeof families.thirdPartySearchPath>;
  /** Template messages of an authorised mini program: titles and keywords of the library, own templates, sending. */
  readonly templateMessage: AuthorizerApi<typeof families.thirdPartyTemplateMessage>;
}

/** The families whose folder begins so, under their names without it, as far as they have something to call. */
function familiesOf(prefix: string, accepts: (endpoint: AnyEndpoint) => boolean): Record<string, object> {
  return Object.fromEntries(
    Object.entries(families).flatMap(([name, family]) => {
      if (!name.startsWith(prefix) || !Object.values<AnyEndpoint>(family).some(accepts)) return [];
      const rest = name.slice(prefix.length);
      return [[rest.charAt(0).toLowerCase() + rest.slice(1), family]];
    }),
  );
}

const binder = <Apis extends Callable>(
  prefix: string,
  needed: BaiduAuth,
  without: BaiduAuth,
): ((invoke: Invoke) => Apis) =>
  familiesBinder<Apis>(
    familiesOf(prefix, ({ auth }) => auth === needed),
    ({ auth }) => auth !== without,
  );

/** @param invoke - sends calls with the token of the AK. */
export const serverApis: (invoke: Invoke) => ServerApis = familiesBinder(
  familiesOf('server', () => true),
  () => true,
);

/** @param invoke - sends calls with the token of the AK. */
export const ossApis: (invoke: Invoke) => OssApis = familiesBinder(
  familiesOf('oss', ({ id }) => id !== families.ossOauth.getAccessToken.id),
  () => true,
);

/** @param invoke - sends calls with the token of the third-party platform. */
export const platformApis: (invoke: Invoke) => PlatformApis = binder('thirdParty', 'tp', 'authorizer');

/** @param invoke - sends calls with the token of the mini program. */
export const authorizerApis: (invoke: Invoke) => AuthorizerApis = binder('thirdParty', 'authorizer', 'tp');
