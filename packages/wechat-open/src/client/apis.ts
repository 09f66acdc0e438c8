import { type AnyEndpoint, type Api, type Callable, familiesBinder, type Invoke } from '@minigate/core';
import type { WechatAuth } from '../endpoint.js';
import * as families from '../families/index.js';

/** The calls of a family that are made for the platform itself. */
type ComponentApi<Family> = Api<Family, Exclude<WechatAuth, 'authorizer'>>;
/** The calls of a family that are made for one account. */
type AuthorizerApi<Family> = Api<Family, Exclude<WechatAuth, 'component'>>;

/**
 * Families called for the platform itself.
 *
 * @reach wx.component
 * @without authorizer
 */
export interface ComponentApis extends Callable {
  /** Advertising of mini programs run by a provider: publishers, ad units, blocking, figures and settlements. */
  readonly amsAgency: ComponentApi<typeof families.amsAgency>;
  /** Information about authorizers and their options. */
  readonly authorizerManagement: ComponentApi<typeof families.authorizerManagement>;
  /** The calls about accounts that WeChat takes for many at once. */
  readonly basicInfo: ComponentApi<typeof families.basicInfo>;
  /** Cloud development of a third-party platform: environments shared by many mini programs, with functions, database, files and containers. */
  readonly cloudbaseBatch: ComponentApi<typeof families.cloudbaseBatch>;
  /** Cloud hosting of a third-party platform: environments and container services for many mini programs. */
  readonly cloudrunBatch: ComponentApi<typeof families.cloudrunBatch>;
  /** Domains registered for the whole platform. */
  readonly componentDomain: ComponentApi<typeof families.componentDomain>;
  /** Login of users of authorized accounts with the token of the platform: mini programs and web pages of official accounts. */
  readonly componentLogin: ComponentApi<typeof families.componentLogin>;
  /** Tokens and pre-auth codes. The client keeps them itself; call these only for what it does not do. */
  readonly componentToken: ComponentApi<typeof families.componentToken>;
  /** Call quotas and their reset, details of failed calls, and addresses of WeChat’s servers. */
  readonly openapiQuota: ComponentApi<typeof families.openapiQuota>;
  /** Registration of mini programs for merchants: enterprise, personal and trial (beta) programs, and the conversion of trial programs. */
  readonly registration: ComponentApi<typeof families.registration>;
  /** Service market: bought services that are called, and for providers the buyers and paid orders. */
  readonly serviceMarket: ComponentApi<typeof families.serviceMarket>;
  /** Drafts and templates of code. */
  readonly templateLibrary: ComponentApi<typeof families.templateLibrary>;
  /** Access to We Analysis for the users of a provider’s own system. */
  readonly wedata: ComponentApi<typeof families.wedata>;
}

/**
 * Families called for one account.
 *
 * @reach wx.authorizer(appId)
 * @without component
 */
export interface AuthorizerApis extends Callable {
  /** Advertising of mini programs run by a provider: publishers, ad units, blocking, figures and settlements. */
  readonly amsAgency: AuthorizerApi<typeof families.amsAgency>;
  /** Options of this account. */
  readonly authorizerManagement: AuthorizerApi<typeof families.authorizerManagement>;
  /** B2b store assistant: certified stores and messages to them, merchant numbers, B2b payment, refunds, withdrawals and profit sharing. */
  readonly b2b: AuthorizerApi<typeof families.b2b>;
  /** Name, avatar, introduction and settings. */
  readonly basicInfo: AuthorizerApi<typeof families.basicInfo>;
  /** Customer service of merchants inside a mini program of a shopping platform (客服子商户). */
  readonly businessKf: AuthorizerApi<typeof families.businessKf>;
  /** Service categories of the mini program, which code review and abilities depend on. */
  readonly category: AuthorizerApi<typeof families.category>;
  /** Use of the paid abilities that a mini program has bought, such as phone number checks. */
  readonly charge: AuthorizerApi<typeof families.charge>;
  /** City services: pages and messages of public services, medical visits, real names and students. */
  readonly cityService: AuthorizerApi<typeof families.cityService>;
  /** Cloud development of one mini program: environments, functions, database, files, text messages and settings. */
  readonly cloudbase: AuthorizerApi<typeof families.cloudbase>;
  /** Code: commit, audit, release, rollback. */
  readonly codeManagement: AuthorizerApi<typeof families.codeManagement>;
  /** Trade guarantee of a mini program: comments on orders, complaints, and points lost. */
  readonly complaint: AuthorizerApi<typeof families.complaint>;
  /** Checks of texts, pictures and sounds that users publish, and the risk of a user. */
  readonly contentSecurity: AuthorizerApi<typeof families.contentSecurity>;
  /** Customer service messages to users, and the binding of WeChat Customer Service (WeCom) to a mini program. */
  readonly customerService: AuthorizerApi<typeof families.customerService>;
  /** Visits, retention, audience and performance of a mini program, as of the day before. */
  readonly dataAnalysis: AuthorizerApi<typeof families.dataAnalysis>;
  /** Domains that the program may reach. */
  readonly domain: AuthorizerApi<typeof families.domain>;
  /** Shared messages whose text changes after they were sent: updatable messages and chat tool cards. */
  readonly dynamicMessage: AuthorizerApi<typeof families.dynamicMessage>;
  /** Mini programs that open on half of the screen inside another one (半屏小程序). */
  readonly embedded: AuthorizerApi<typeof families.embedded>;
  /** Face verification of users against their identity document. */
  readonly faceIdentify: AuthorizerApi<typeof families.faceIdentify>;
  /** Official account that the follow component of the mini program shows. */
  readonly followComponent: AuthorizerApi<typeof families.followComponent>;
  /** Freight insurance for returns: prepaid premium, policies, claims, and the return ids with which users send goods back. */
  readonly freightInsurance: AuthorizerApi<typeof families.freightInsurance>;
  /** Devices that work with a mini program: notices, tickets, groups and the mini program hardware framework. */
  readonly hardware: AuthorizerApi<typeof families.hardware>;
  /** ICP filing (小程序备案) of mini programs: application, documents, checks and state. */
  readonly icpFiling: AuthorizerApi<typeof families.icpFiling>;
  /** Recognition of documents, texts and codes in pictures, and simple picture processing. Each call counts against a small daily quota. */
  readonly imageOcr: AuthorizerApi<typeof families.imageOcr>;
  /** Immediate delivery (the older interface for riders): accounts at carriers, orders, tips and their state; amounts are yuan. */
  readonly immediateDelivery: AuthorizerApi<typeof families.immediateDelivery>;
  /** Riders inside a city through the carriers of WeChat: stores, prepaid balance and orders; every call needs the API signature and encryption of the mini program. */
  readonly intracityDelivery: AuthorizerApi<typeof families.intracityDelivery>;
  /** Employment relations: messages to bound employees and the end of a relation. */
  readonly laborRelation: AuthorizerApi<typeof families.laborRelation>;
  /** Links that open the mini program: URL schemes, URL links, short links and NFC schemes. */
  readonly link: AuthorizerApi<typeof families.link>;
  /** Live rooms of a mini program: rooms, products, staff and subscribers. The platform opens the feature to no further accounts. */
  readonly liveBroadcast: AuthorizerApi<typeof families.liveBroadcast>;
  /** Express waybills for merchants (logistics assistant): accounts at express companies, orders, electronic waybills, tracking and the people who print. */
  readonly logistics: AuthorizerApi<typeof families.logistics>;
  /** WeChat’s logistics plugins: waybills that users can follow, and returns of goods. */
  readonly logisticsMessage: AuthorizerApi<typeof families.logisticsMessage>;
  /** Logistics assistant for carriers: waybills, their traces, and single orders (placed without a contract account). */
  readonly logisticsProvider: AuthorizerApi<typeof families.logisticsProvider>;
  /** Testers. */
  readonly member: AuthorizerApi<typeof families.member>;
  /** Mini dramas: uploading and reviewing episodes, rights to play them, traffic, and the drama player. */
  readonly miniDrama: AuthorizerApi<typeof families.miniDrama>;
  /** Check and reset of session keys of mini-program users. */
  readonly mpLogin: AuthorizerApi<typeof families.mpLogin>;
  /** Places of a mini program under “nearby mini programs”. */
  readonly nearbyPoi: AuthorizerApi<typeof families.nearbyPoi>;
  /** Novels: books and chapters, their review, rights for other mini programs, and the reader. */
  readonly novel: AuthorizerApi<typeof families.novel>;
  /** Speech to text, translation and understanding of sentences. */
  readonly oaAi: AuthorizerApi<typeof families.oaAi>;
  /** Daily statistics of an official account: followers, articles, messages and server answers. */
  readonly oaAnalysis: AuthorizerApi<typeof families.oaAnalysis>;
  /** Cards of an official account: member cards, gift cards, tickets and coupons, their codes, delivery and statistics. */
  readonly oaCard: AuthorizerApi<typeof families.oaCard>;
  /** Comments on sent articles. */
  readonly oaComment: AuthorizerApi<typeof families.oaComment>;
  /** Customer-service accounts, their sessions with users and chat records. */
  readonly oaCustomerService: AuthorizerApi<typeof families.oaCustomerService>;
  /** Drafts: articles that are written, changed and kept before they are published or sent. */
  readonly oaDraft: AuthorizerApi<typeof families.oaDraft>;
  /** Shopping guides of a service account (服务号对话能力) and their customers; withdrawn by the platform on 2023-03-16. */
  readonly oaGuide: AuthorizerApi<typeof families.oaGuide>;
  /** Electronic invoices in WeChat: titles, authorization by users, issuing, invoice cards and reimbursement. */
  readonly oaInvoice: AuthorizerApi<typeof families.oaInvoice>;
  /** Links between an official account and mini programs. */
  readonly oaLinkMiniprogram: AuthorizerApi<typeof families.oaLinkMiniprogram>;
  /** Mass messages to all followers, to a tag or to chosen users. */
  readonly oaMassMessage: AuthorizerApi<typeof families.oaMassMessage>;
  /** Permanent materials of an official account: pictures, voices, videos and old articles. */
  readonly oaMaterial: AuthorizerApi<typeof families.oaMaterial>;
  /** Temporary media, and uploads for articles and mass messages. */
  readonly oaMedia: AuthorizerApi<typeof families.oaMedia>;
  /** Custom menus of an official account, also menus for some users only. */
  readonly oaMenu: AuthorizerApi<typeof families.oaMenu>;
  /** Automatic replies that were set on the website. */
  readonly oaMessage: AuthorizerApi<typeof families.oaMessage>;
  /** Stores (门店, POI) of an official account: the old interface before store mini programs. */
  readonly oaPoi: AuthorizerApi<typeof families.oaPoi>;
  /** Publishing drafts as articles without sending them to followers. */
  readonly oaPublish: AuthorizerApi<typeof families.oaPublish>;
  /** Figures and income of an account that shows advertisements (流量主). */
  readonly oaPublisher: AuthorizerApi<typeof families.oaPublisher>;
  /** QR codes with a scene value, and short keys for long data. */
  readonly oaQrcode: AuthorizerApi<typeof families.oaQrcode>;
  /** Subscribe notices (订阅通知) to users who agreed to them. */
  readonly oaSubscribeMessage: AuthorizerApi<typeof families.oaSubscribeMessage>;
  /** Tags on followers, and the blacklist. */
  readonly oaTag: AuthorizerApi<typeof families.oaTag>;
  /** Template messages of service accounts and one-time subscription messages. */
  readonly oaTemplateMessage: AuthorizerApi<typeof families.oaTemplateMessage>;
  /** Tickets that pages and cards are signed with. */
  readonly oaToken: AuthorizerApi<typeof families.oaToken>;
  /** One item, one code (一物一码): codes for single products that open a mini program. Verified service accounts on request. */
  readonly oaUniqueCode: AuthorizerApi<typeof families.oaUniqueCode>;
  /** Followers of an official account: lists, basic data and remarks. */
  readonly oaUser: AuthorizerApi<typeof families.oaUser>;
  /** Calls with the token of one user, from web authorization (网页授权). */
  readonly oaWebAuth: AuthorizerApi<typeof families.oaWebAuth>;
  /** Open Platform account that gives users one unionid over several accounts. For official accounts too. */
  readonly openAccount: AuthorizerApi<typeof families.openAccount>;
  /** Call quotas and their reset, details of failed calls, and addresses of WeChat’s servers. */
  readonly openapiQuota: AuthorizerApi<typeof families.openapiQuota>;
  /** Operation centre of a mini program: JavaScript errors, real-time logs, performance and user feedback. */
  readonly operation: AuthorizerApi<typeof families.operation>;
  /** Shipping information of paid orders, which releases the frozen funds, and the trade settings of a mini program. */
  readonly orderShipping: AuthorizerApi<typeof families.orderShipping>;
  /** Plug-ins: those that a mini program uses, and the applications to use an own one. */
  readonly plugin: AuthorizerApi<typeof families.plugin>;
  /** User privacy protection guideline (用户隐私保护指引) of mini programs that a platform develops; only these calls can change it. */
  readonly privacy: AuthorizerApi<typeof families.privacy>;
  /** Permission to use the front-end interfaces of WeChat that read the location of users. */
  readonly privacyInterface: AuthorizerApi<typeof families.privacyInterface>;
  /** Rules by which ordinary QR codes, or QR codes of a service account, open the mini program. */
  readonly qrcodeJump: AuthorizerApi<typeof families.qrcodeJump>;
  /** Violations of mini programs and the appeals against them. */
  readonly recordManagement: AuthorizerApi<typeof families.recordManagement>;
  /** Red packet covers that users receive in the mini program. */
  readonly redPacketCover: AuthorizerApi<typeof families.redPacketCover>;
  /** Registration of mini programs for merchants: enterprise, personal and trial (beta) programs, and the conversion of trial programs. */
  readonly registration: AuthorizerApi<typeof families.registration>;
  /** Search inside a mini program, and what WeChat’s search knows about it. */
  readonly search: AuthorizerApi<typeof families.search>;
  /** Service market: bought services that are called, and for providers the buyers and paid orders. */
  readonly serviceMarket: AuthorizerApi<typeof families.serviceMarket>;
  /** Order details for the shopping orders in WeChat’s bill, with parcels and links back to the mini program. */
  readonly shoppingOrder: AuthorizerApi<typeof families.shoppingOrder>;
  /** Check of signatures that the biometric check of a phone made. */
  readonly soter: AuthorizerApi<typeof families.soter>;
  /** Store mini programs of official accounts (older interface): the merchant, places on Tencent Maps, stores and their cards. */
  readonly storeWxa: AuthorizerApi<typeof families.storeWxa>;
  /** Subscribe messages of mini programs, the templates they are made from, and service cards. */
  readonly subscribeMessage: AuthorizerApi<typeof families.subscribeMessage>;
  /** Phone numbers, encryption keys and ids of mini-program users. */
  readonly userInfo: AuthorizerApi<typeof families.userInfo>;
  /** Virtual payment: coins and products of a mini program, their orders, refunds, withdrawals, advertising funds, complaints and subscriptions. */
  readonly virtualPayment: AuthorizerApi<typeof families.virtualPayment>;
  /** Access to We Analysis for the users of a provider’s own system. */
  readonly wedata: AuthorizerApi<typeof families.wedata>;
  /** Verification of mini programs by WeChat, also in one procedure with the ICP filing. */
  readonly wxVerify: AuthorizerApi<typeof families.wxVerify>;
  /** Mini-program codes and QR codes as pictures. */
  readonly wxacode: AuthorizerApi<typeof families.wxacode>;
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
