import type { Example } from './example.js';
import * as families from './index.js';
import { examples as ossApp } from './oss-app/oss-app.examples.js';
import { examples as ossOauth } from './oss-oauth/oss-oauth.examples.js';
import { examples as ossPackage } from './oss-package/oss-package.examples.js';
import { examples as ossSwanId } from './oss-swan-id/oss-swan-id.examples.js';
import { examples as serverArticleMount } from './server-article-mount/server-article-mount.examples.js';
import { examples as serverContentSecurity } from './server-content-security/server-content-security.examples.js';
import { examples as serverCouponBanner } from './server-coupon/banner.examples.js';
import { examples as serverCouponCoupon } from './server-coupon/coupon.examples.js';
import { examples as serverCouponLegacy } from './server-coupon-legacy/server-coupon-legacy.examples.js';
import { examples as serverCustomerMessage } from './server-customer-message/server-customer-message.examples.js';
import { examples as serverInteraction } from './server-interaction/server-interaction.examples.js';
import { examples as serverLogin } from './server-login/server-login.examples.js';
import { examples as serverOrder } from './server-order/server-order.examples.js';
import { examples as serverPayment } from './server-payment/server-payment.examples.js';
import { examples as serverQrcode } from './server-qrcode/server-qrcode.examples.js';
import { examples as serverResource } from './server-resource/server-resource.examples.js';
import { examples as serverRiskControl } from './server-risk-control/server-risk-control.examples.js';
import { examples as serverSearchPluginHotWord } from './server-search-plugin/hot-word.examples.js';
import { examples as serverSearchPluginQueryWord } from './server-search-plugin/query-word.examples.js';
import { examples as serverSearchPluginResult } from './server-search-plugin/result.examples.js';
import { examples as serverSku } from './server-sku/server-sku.examples.js';
import { examples as serverTemplateMessage } from './server-template-message/server-template-message.examples.js';
import { examples as thirdPartyAnalysis } from './third-party-analysis/third-party-analysis.examples.js';
import { examples as thirdPartyAppDomain } from './third-party-app/domain.examples.js';
import { examples as thirdPartyAppProfile } from './third-party-app/profile.examples.js';
import { examples as thirdPartyAppService } from './third-party-app/service.examples.js';
import { examples as thirdPartyAuth } from './third-party-auth/third-party-auth.examples.js';
import { examples as thirdPartyBrandWord } from './third-party-brand-word/third-party-brand-word.examples.js';
import { examples as thirdPartyCertification } from './third-party-certification/third-party-certification.examples.js';
import { examples as thirdPartyCoupon } from './third-party-coupon/third-party-coupon.examples.js';
import { examples as thirdPartyCustomerMessage } from './third-party-customer-message/third-party-customer-message.examples.js';
import { examples as thirdPartyDomain } from './third-party-domain/third-party-domain.examples.js';
import { examples as thirdPartyFeed } from './third-party-feed/third-party-feed.examples.js';
import { examples as thirdPartyGrade } from './third-party-grade/third-party-grade.examples.js';
import { examples as thirdPartyLogin } from './third-party-login/third-party-login.examples.js';
import { examples as thirdPartyMobileAuth } from './third-party-mobile-auth/third-party-mobile-auth.examples.js';
import { examples as thirdPartyOffline } from './third-party-offline/third-party-offline.examples.js';
import { examples as thirdPartyOptimization } from './third-party-optimization/third-party-optimization.examples.js';
import { examples as thirdPartyOrder } from './third-party-order/third-party-order.examples.js';
import { examples as thirdPartyPackage } from './third-party-package/third-party-package.examples.js';
import { examples as thirdPartyPaymentAccount } from './third-party-payment/account.examples.js';
import { examples as thirdPartyPaymentOrder } from './third-party-payment/order.examples.js';
import { examples as thirdPartyPaymentService } from './third-party-payment/service.examples.js';
import { examples as thirdPartyPaymentSettlement } from './third-party-payment/settlement.examples.js';
import { examples as thirdPartyPushMessage } from './third-party-push-message/third-party-push-message.examples.js';
import { examples as thirdPartyRegister } from './third-party-register/third-party-register.examples.js';
import { examples as thirdPartySearchIndexing } from './third-party-search/indexing.examples.js';
import { examples as thirdPartySearchSubChain } from './third-party-search/sub-chain.examples.js';
import { examples as thirdPartySearchUrlMapping } from './third-party-search/url-mapping.examples.js';
import { examples as thirdPartySearchPath } from './third-party-search-path/third-party-search-path.examples.js';
import { examples as thirdPartyTemplate } from './third-party-template/third-party-template.examples.js';
import { examples as thirdPartyTemplateMessage } from './third-party-template-message/third-party-template-message.examples.js';
import { examples as thirdPartyUpload } from './third-party-upload/third-party-upload.examples.js';

type Named<Value> = Readonly<Record<string, Value>>;

/** The endpoint constants of a family, and examples of a topic by constant name. A new topic is registered here. */
const topics: readonly (readonly [Named<{ readonly id: string }>, Named<Example<unknown, unknown>>])[] = [
  [families.ossApp, ossApp],
  [families.ossOauth, ossOauth],
  [families.ossPackage, ossPackage],
  [families.ossSwanId, ossSwanId],
  [families.serverArticleMount, serverArticleMount],
  [families.serverContentSecurity, serverContentSecurity],
  [families.serverCoupon, { ...serverCouponBanner, ...serverCouponCoupon }],
  [families.serverCouponLegacy, serverCouponLegacy],
  [families.serverCustomerMessage, serverCustomerMessage],
  [families.serverInteraction, serverInteraction],
  [families.serverLogin, serverLogin],
  [families.serverOrder, serverOrder],
  [families.serverPayment, serverPayment],
  [families.serverQrcode, serverQrcode],
  [families.serverResource, serverResource],
  [families.serverRiskControl, serverRiskControl],
  [
    families.serverSearchPlugin,
    { ...serverSearchPluginHotWord, ...serverSearchPluginQueryWord, ...serverSearchPluginResult },
  ],
  [families.serverSku, serverSku],
  [families.serverTemplateMessage, serverTemplateMessage],
  [families.thirdPartyAnalysis, thirdPartyAnalysis],
  [families.thirdPartyApp, { ...thirdPartyAppDomain, ...thirdPartyAppProfile, ...thirdPartyAppService }],
  [families.thirdPartyAuth, thirdPartyAuth],
  [families.thirdPartyBrandWord, thirdPartyBrandWord],
  [families.thirdPartyCertification, thirdPartyCertification],
  [families.thirdPartyCoupon, thirdPartyCoupon],
  [families.thirdPartyCustomerMessage, thirdPartyCustomerMessage],
  [families.thirdPartyDomain, thirdPartyDomain],
  [families.thirdPartyFeed, thirdPartyFeed],
  [families.thirdPartyGrade, thirdPartyGrade],
  [families.thirdPartyLogin, thirdPartyLogin],
  [families.thirdPartyMobileAuth, thirdPartyMobileAuth],
  [families.thirdPartyOffline, thirdPartyOffline],
  [families.thirdPartyOptimization, thirdPartyOptimization],
  [families.thirdPartyOrder, thirdPartyOrder],
  [families.thirdPartyPackage, thirdPartyPackage],
  [
    families.thirdPartyPayment,
    {
      ...thirdPartyPaymentAccount,
      ...thirdPartyPaymentOrder,
      ...thirdPartyPaymentService,
      ...thirdPartyPaymentSettlement,
    },
  ],
  [families.thirdPartyPushMessage, thirdPartyPushMessage],
  [families.thirdPartyRegister, thirdPartyRegister],
  [
    families.thirdPartySearch,
    { ...thirdPartySearchIndexing, ...thirdPartySearchSubChain, ...thirdPartySearchUrlMapping },
  ],
  [families.thirdPartySearchPath, thirdPartySearchPath],
  [families.thirdPartyTemplate, thirdPartyTemplate],
  [families.thirdPartyTemplateMessage, thirdPartyTemplateMessage],
  [families.thirdPartyUpload, thirdPartyUpload],
];

/** The example of every endpoint, by endpoint id. For tests that try every endpoint, and for the fake's stubs. */
export const examples: Named<Example<unknown, unknown>> = Object.fromEntries(
  topics.flatMap(([family, byName]) => Object.entries(byName).map(([name, example]) => [family[name]?.id, example])),
);
