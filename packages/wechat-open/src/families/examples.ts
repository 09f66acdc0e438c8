import { examples as adUnits } from './ams-agency/ad-units.examples.js';
import { examples as agencyStatistics } from './ams-agency/agency-statistics.examples.js';
import { examples as blocking } from './ams-agency/blocking.examples.js';
import { examples as coverAds } from './ams-agency/cover-ads.examples.js';
import { examples as publisher } from './ams-agency/publisher.examples.js';
import { examples as statistics } from './ams-agency/statistics.examples.js';
import { examples as authorizerManagement } from './authorizer-management/authorizer-management.examples.js';
import { examples as authorizerOptions } from './authorizer-management/authorizer-options.examples.js';
import { examples as bankTransfers } from './b2b/bank-transfers.examples.js';
import { examples as funds } from './b2b/funds.examples.js';
import { examples as merchants } from './b2b/merchants.examples.js';
import { examples as orders } from './b2b/orders.examples.js';
import { examples as profitSharing } from './b2b/profit-sharing.examples.js';
import { examples as stores } from './b2b/stores.examples.js';
import { examples as account } from './basic-info/account.examples.js';
import { examples as settings } from './basic-info/settings.examples.js';
import { examples as businessKf } from './business-kf/business-kf.examples.js';
import { examples as category } from './category/category.examples.js';
import { examples as charge } from './charge/charge.examples.js';
import { examples as elderMedical } from './city-service/elder-medical.examples.js';
import { examples as identity } from './city-service/identity.examples.js';
import { examples as services } from './city-service/services.examples.js';
import { examples as configuration } from './cloudbase/configuration.examples.js';
import { examples as database } from './cloudbase/database.examples.js';
import { examples as environments } from './cloudbase/environments.examples.js';
import { examples as files } from './cloudbase/files.examples.js';
import { examples as functions } from './cloudbase/functions.examples.js';
import { examples as openData } from './cloudbase/open-data.examples.js';
import { examples as operations } from './cloudbase/operations.examples.js';
import { examples as records } from './cloudbase/records.examples.js';
import { examples as sms } from './cloudbase/sms.examples.js';
import { examples as containerServices } from './cloudbase-batch/container-services.examples.js';
import { examples as containerVersions } from './cloudbase-batch/container-versions.examples.js';
import { examples as cloudbaseBatchDatabase } from './cloudbase-batch/database.examples.js';
import { examples as cloudbaseBatchEnvironments } from './cloudbase-batch/environments.examples.js';
import { examples as cloudbaseBatchFiles } from './cloudbase-batch/files.examples.js';
import { examples as cloudbaseBatchFunctions } from './cloudbase-batch/functions.examples.js';
import { examples as cloudrunBatchEnvironments } from './cloudrun-batch/environments.examples.js';
import { examples as cloudrunBatchServices } from './cloudrun-batch/services.examples.js';
import { examples as audit } from './code-management/audit.examples.js';
import { examples as release } from './code-management/release.examples.js';
import { examples as service } from './code-management/service.examples.js';
import { examples as trial } from './code-management/trial.examples.js';
import { examples as comments } from './complaint/comments.examples.js';
import { examples as complaints } from './complaint/complaints.examples.js';
import { examples as componentDomain } from './component-domain/component-domain.examples.js';
import { examples as componentLogin } from './component-login/component-login.examples.js';
import { examples as componentToken } from './component-token/component-token.examples.js';
import { examples as contentSecurity } from './content-security/content-security.examples.js';
import { examples as customerService } from './customer-service/customer-service.examples.js';
import { examples as users } from './data-analysis/users.examples.js';
import { examples as visits } from './data-analysis/visits.examples.js';
import { examples as pageDomains } from './domain/page-domains.examples.js';
import { examples as serverDomains } from './domain/server-domains.examples.js';
import { examples as dynamicMessage } from './dynamic-message/dynamic-message.examples.js';
import { examples as embedded } from './embedded/embedded.examples.js';
import type { Example } from './example.js';
import { examples as faceIdentify } from './face-identify/face-identify.examples.js';
import { examples as followComponent } from './follow-component/follow-component.examples.js';
import { examples as freightInsuranceFunds } from './freight-insurance/funds.examples.js';
import { examples as policies } from './freight-insurance/policies.examples.js';
import { examples as returns } from './freight-insurance/returns.examples.js';
import { examples as hardware } from './hardware/hardware.examples.js';
import { examples as filing } from './icp-filing/filing.examples.js';
import { examples as lookups } from './icp-filing/lookups.examples.js';
import { examples as imageOcr } from './image-ocr/image-ocr.examples.js';
import { examples as accounts } from './immediate-delivery/accounts.examples.js';
import { examples as orderChanges } from './immediate-delivery/order-changes.examples.js';
import { examples as orderStatus } from './immediate-delivery/order-status.examples.js';
import { examples as immediateDeliveryOrders } from './immediate-delivery/orders.examples.js';
import * as families from './index.js';
import { examples as intracityDeliveryFunds } from './intracity-delivery/funds.examples.js';
import { examples as intracityDeliveryOrders } from './intracity-delivery/orders.examples.js';
import { examples as intracityDeliveryStores } from './intracity-delivery/stores.examples.js';
import { examples as laborRelation } from './labor-relation/labor-relation.examples.js';
import { examples as link } from './link/link.examples.js';
import { examples as audience } from './live-broadcast/audience.examples.js';
import { examples as goods } from './live-broadcast/goods.examples.js';
import { examples as roomGoods } from './live-broadcast/room-goods.examples.js';
import { examples as rooms } from './live-broadcast/rooms.examples.js';
import { examples as staff } from './live-broadcast/staff.examples.js';
import { examples as logisticsAccounts } from './logistics/accounts.examples.js';
import { examples as logisticsOrders } from './logistics/orders.examples.js';
import { examples as plugins } from './logistics-message/plugins.examples.js';
import { examples as logisticsMessageReturns } from './logistics-message/returns.examples.js';
import { examples as waybills } from './logistics-message/waybills.examples.js';
import { examples as singleOrders } from './logistics-provider/single-orders.examples.js';
import { examples as logisticsProviderWaybills } from './logistics-provider/waybills.examples.js';
import { examples as member } from './member/member.examples.js';
import { examples as authorizations } from './mini-drama/authorizations.examples.js';
import { examples as copyrights } from './mini-drama/copyrights.examples.js';
import { examples as dramas } from './mini-drama/dramas.examples.js';
import { examples as media } from './mini-drama/media.examples.js';
import { examples as player } from './mini-drama/player.examples.js';
import { examples as uploads } from './mini-drama/uploads.examples.js';
import { examples as usage } from './mini-drama/usage.examples.js';
import { examples as mpLogin } from './mp-login/mp-login.examples.js';
import { examples as nearbyPoi } from './nearby-poi/nearby-poi.examples.js';
import { examples as novelAuthorizations } from './novel/authorizations.examples.js';
import { examples as books } from './novel/books.examples.js';
import { examples as chapters } from './novel/chapters.examples.js';
import { examples as reader } from './novel/reader.examples.js';
import { examples as oaAi } from './oa-ai/oa-ai.examples.js';
import { examples as oaAnalysisAccount } from './oa-analysis/account.examples.js';
import { examples as articles } from './oa-analysis/articles.examples.js';
import { examples as messages } from './oa-analysis/messages.examples.js';
import { examples as cardCreation } from './oa-card/card-creation.examples.js';
import { examples as cardDetails } from './oa-card/card-details.examples.js';
import { examples as cardUpdates } from './oa-card/card-updates.examples.js';
import { examples as cards } from './oa-card/cards.examples.js';
import { examples as codes } from './oa-card/codes.examples.js';
import { examples as delivery } from './oa-card/delivery.examples.js';
import { examples as giftCardPages } from './oa-card/gift-card-pages.examples.js';
import { examples as giftCards } from './oa-card/gift-cards.examples.js';
import { examples as memberCards } from './oa-card/member-cards.examples.js';
import { examples as oaCardStatistics } from './oa-card/statistics.examples.js';
import { examples as subMerchants } from './oa-card/sub-merchants.examples.js';
import { examples as tickets } from './oa-card/tickets.examples.js';
import { examples as oaComment } from './oa-comment/oa-comment.examples.js';
import { examples as oaCustomerServiceAccounts } from './oa-customer-service/accounts.examples.js';
import { examples as sessions } from './oa-customer-service/sessions.examples.js';
import { examples as oaDraft } from './oa-draft/oa-draft.examples.js';
import { examples as buyers } from './oa-guide/buyers.examples.js';
import { examples as groups } from './oa-guide/groups.examples.js';
import { examples as guides } from './oa-guide/guides.examples.js';
import { examples as massSendJobs } from './oa-guide/mass-send-jobs.examples.js';
import { examples as materials } from './oa-guide/materials.examples.js';
import { examples as oaGuideSettings } from './oa-guide/settings.examples.js';
import { examples as tags } from './oa-guide/tags.examples.js';
import { examples as authorization } from './oa-invoice/authorization.examples.js';
import { examples as issuing } from './oa-invoice/issuing.examples.js';
import { examples as platform } from './oa-invoice/platform.examples.js';
import { examples as reimbursement } from './oa-invoice/reimbursement.examples.js';
import { examples as titles } from './oa-invoice/titles.examples.js';
import { examples as oaLinkMiniprogram } from './oa-link-miniprogram/oa-link-miniprogram.examples.js';
import { examples as oaMassMessage } from './oa-mass-message/oa-mass-message.examples.js';
import { examples as oaMaterial } from './oa-material/oa-material.examples.js';
import { examples as oaMedia } from './oa-media/oa-media.examples.js';
import { examples as oaMenu } from './oa-menu/oa-menu.examples.js';
import { examples as oaMessage } from './oa-message/oa-message.examples.js';
import { examples as oaPoi } from './oa-poi/oa-poi.examples.js';
import { examples as oaPublish } from './oa-publish/oa-publish.examples.js';
import { examples as oaPublisher } from './oa-publisher/oa-publisher.examples.js';
import { examples as oaQrcode } from './oa-qrcode/oa-qrcode.examples.js';
import { examples as oaSubscribeMessage } from './oa-subscribe-message/oa-subscribe-message.examples.js';
import { examples as oaTag } from './oa-tag/oa-tag.examples.js';
import { examples as oaTemplateMessage } from './oa-template-message/oa-template-message.examples.js';
import { examples as oaToken } from './oa-token/oa-token.examples.js';
import { examples as oaUniqueCode } from './oa-unique-code/oa-unique-code.examples.js';
import { examples as oaUser } from './oa-user/oa-user.examples.js';
import { examples as oaWebAuth } from './oa-web-auth/oa-web-auth.examples.js';
import { examples as openAccount } from './open-account/open-account.examples.js';
import { examples as openapiQuota } from './openapi-quota/openapi-quota.examples.js';
import { examples as errors } from './operation/errors.examples.js';
import { examples as feedback } from './operation/feedback.examples.js';
import { examples as performance } from './operation/performance.examples.js';
import { examples as orderShippingOrders } from './order-shipping/orders.examples.js';
import { examples as orderShippingSettings } from './order-shipping/settings.examples.js';
import { examples as plugin } from './plugin/plugin.examples.js';
import { examples as privacy } from './privacy/privacy.examples.js';
import { examples as privacyInterface } from './privacy-interface/privacy-interface.examples.js';
import { examples as qrcodeJump } from './qrcode-jump/qrcode-jump.examples.js';
import { examples as recordManagement } from './record-management/record-management.examples.js';
import { examples as redPacketCover } from './red-packet-cover/red-packet-cover.examples.js';
import { examples as programs } from './registration/programs.examples.js';
import { examples as registrationTrial } from './registration/trial.examples.js';
import { examples as search } from './search/search.examples.js';
import { examples as serviceMarket } from './service-market/service-market.examples.js';
import { examples as shoppingOrder } from './shopping-order/shopping-order.examples.js';
import { examples as soter } from './soter/soter.examples.js';
import { examples as merchant } from './store-wxa/merchant.examples.js';
import { examples as storeWxaStores } from './store-wxa/stores.examples.js';
import { examples as subscribeMessage } from './subscribe-message/subscribe-message.examples.js';
import { examples as templateLibrary } from './template-library/template-library.examples.js';
import { examples as userInfo } from './user-info/user-info.examples.js';
import { examples as advertising } from './virtual-payment/advertising.examples.js';
import { examples as virtualPaymentComplaints } from './virtual-payment/complaints.examples.js';
import { examples as currency } from './virtual-payment/currency.examples.js';
import { examples as virtualPaymentFunds } from './virtual-payment/funds.examples.js';
import { examples as virtualPaymentGoods } from './virtual-payment/goods.examples.js';
import { examples as virtualPaymentOrders } from './virtual-payment/orders.examples.js';
import { examples as subscriptions } from './virtual-payment/subscriptions.examples.js';
import { examples as wedata } from './wedata/wedata.examples.js';
import { examples as verify } from './wx-verify/verify.examples.js';
import { examples as verifyAndFiling } from './wx-verify/verify-and-filing.examples.js';
import { examples as wxacode } from './wxacode/wxacode.examples.js';

type Named<Value> = Readonly<Record<string, Value>>;

/** The endpoint constants of a family, and examples of a topic by constant name. A new topic is registered here. */
const topics: readonly (readonly [Named<{ readonly id: string }>, Named<Example<unknown, unknown>>])[] = [
  [families.amsAgency, adUnits],
  [families.amsAgency, agencyStatistics],
  [families.amsAgency, blocking],
  [families.amsAgency, coverAds],
  [families.amsAgency, publisher],
  [families.amsAgency, statistics],
  [families.authorizerManagement, authorizerManagement],
  [families.authorizerManagement, authorizerOptions],
  [families.b2b, bankTransfers],
  [families.b2b, funds],
  [families.b2b, merchants],
  [families.b2b, orders],
  [families.b2b, profitSharing],
  [families.b2b, stores],
  [families.basicInfo, account],
  [families.basicInfo, settings],
  [families.businessKf, businessKf],
  [families.category, category],
  [families.charge, charge],
  [families.cityService, elderMedical],
  [families.cityService, identity],
  [families.cityService, services],
  [families.cloudbase, configuration],
  [families.cloudbase, database],
  [families.cloudbase, environments],
  [families.cloudbase, files],
  [families.cloudbase, functions],
  [families.cloudbase, openData],
  [families.cloudbase, operations],
  [families.cloudbase, records],
  [families.cloudbase, sms],
  [families.cloudbaseBatch, containerServices],
  [families.cloudbaseBatch, containerVersions],
  [families.cloudbaseBatch, cloudbaseBatchDatabase],
  [families.cloudbaseBatch, cloudbaseBatchEnvironments],
  [families.cloudbaseBatch, cloudbaseBatchFiles],
  [families.cloudbaseBatch, cloudbaseBatchFunctions],
  [families.cloudrunBatch, cloudrunBatchEnvironments],
  [families.cloudrunBatch, cloudrunBatchServices],
  [families.codeManagement, audit],
  [families.codeManagement, release],
  [families.codeManagement, service],
  [families.codeManagement, trial],
  [families.complaint, comments],
  [families.complaint, complaints],
  [families.componentDomain, componentDomain],
  [families.componentLogin, componentLogin],
  [families.componentToken, componentToken],
  [families.contentSecurity, contentSecurity],
  [families.customerService, customerService],
  [families.dataAnalysis, users],
  [families.dataAnalysis, visits],
  [families.domain, pageDomains],
  [families.domain, serverDomains],
  [families.dynamicMessage, dynamicMessage],
  [families.embedded, embedded],
  [families.faceIdentify, faceIdentify],
  [families.followComponent, followComponent],
  [families.freightInsurance, freightInsuranceFunds],
  [families.freightInsurance, policies],
  [families.freightInsurance, returns],
  [families.hardware, hardware],
  [families.icpFiling, filing],
  [families.icpFiling, lookups],
  [families.imageOcr, imageOcr],
  [families.immediateDelivery, accounts],
  [families.immediateDelivery, orderChanges],
  [families.immediateDelivery, orderStatus],
  [families.immediateDelivery, immediateDeliveryOrders],
  [families.intracityDelivery, intracityDeliveryFunds],
  [families.intracityDelivery, intracityDeliveryOrders],
  [families.intracityDelivery, intracityDeliveryStores],
  [families.laborRelation, laborRelation],
  [families.link, link],
  [families.liveBroadcast, audience],
  [families.liveBroadcast, goods],
  [families.liveBroadcast, roomGoods],
  [families.liveBroadcast, rooms],
  [families.liveBroadcast, staff],
  [families.logistics, logisticsAccounts],
  [families.logistics, logisticsOrders],
  [families.logisticsMessage, plugins],
  [families.logisticsMessage, logisticsMessageReturns],
  [families.logisticsMessage, waybills],
  [families.logisticsProvider, singleOrders],
  [families.logisticsProvider, logisticsProviderWaybills],
  [families.member, member],
  [families.miniDrama, authorizations],
  [families.miniDrama, copyrights],
  [families.miniDrama, dramas],
  [families.miniDrama, media],
  [families.miniDrama, player],
  [families.miniDrama, uploads],
  [families.miniDrama, usage],
  [families.mpLogin, mpLogin],
  [families.nearbyPoi, nearbyPoi],
  [families.novel, novelAuthorizations],
  [families.novel, books],
  [families.novel, chapters],
  [families.novel, reader],
  [families.oaAi, oaAi],
  [families.oaAnalysis, oaAnalysisAccount],
  [families.oaAnalysis, articles],
  [families.oaAnalysis, messages],
  [families.oaCard, cardCreation],
  [families.oaCard, cardDetails],
  [families.oaCard, cardUpdates],
  [families.oaCard, cards],
  [families.oaCard, codes],
  [families.oaCard, delivery],
  [families.oaCard, giftCardPages],
  [families.oaCard, giftCards],
  [families.oaCard, memberCards],
  [families.oaCard, oaCardStatistics],
  [families.oaCard, subMerchants],
  [families.oaCard, tickets],
  [families.oaComment, oaComment],
  [families.oaCustomerService, oaCustomerServiceAccounts],
  [families.oaCustomerService, sessions],
  [families.oaDraft, oaDraft],
  [families.oaGuide, buyers],
  [families.oaGuide, groups],
  [families.oaGuide, guides],
  [families.oaGuide, massSendJobs],
  [families.oaGuide, materials],
  [families.oaGuide, oaGuideSettings],
  [families.oaGuide, tags],
  [families.oaInvoice, authorization],
  [families.oaInvoice, issuing],
  [families.oaInvoice, platform],
  [families.oaInvoice, reimbursement],
  [families.oaInvoice, titles],
  [families.oaLinkMiniprogram, oaLinkMiniprogram],
  [families.oaMassMessage, oaMassMessage],
  [families.oaMaterial, oaMaterial],
  [families.oaMedia, oaMedia],
  [families.oaMenu, oaMenu],
  [families.oaMessage, oaMessage],
  [families.oaPoi, oaPoi],
  [families.oaPublish, oaPublish],
  [families.oaPublisher, oaPublisher],
  [families.oaQrcode, oaQrcode],
  [families.oaSubscribeMessage, oaSubscribeMessage],
  [families.oaTag, oaTag],
  [families.oaTemplateMessage, oaTemplateMessage],
  [families.oaToken, oaToken],
  [families.oaUniqueCode, oaUniqueCode],
  [families.oaUser, oaUser],
  [families.oaWebAuth, oaWebAuth],
  [families.openAccount, openAccount],
  [families.openapiQuota, openapiQuota],
  [families.operation, errors],
  [families.operation, feedback],
  [families.operation, performance],
  [families.orderShipping, orderShippingOrders],
  [families.orderShipping, orderShippingSettings],
  [families.plugin, plugin],
  [families.privacy, privacy],
  [families.privacyInterface, privacyInterface],
  [families.qrcodeJump, qrcodeJump],
  [families.recordManagement, recordManagement],
  [families.redPacketCover, redPacketCover],
  [families.registration, programs],
  [families.registration, registrationTrial],
  [families.search, search],
  [families.serviceMarket, serviceMarket],
  [families.shoppingOrder, shoppingOrder],
  [families.soter, soter],
  [families.storeWxa, merchant],
  [families.storeWxa, storeWxaStores],
  [families.subscribeMessage, subscribeMessage],
  [families.templateLibrary, templateLibrary],
  [families.userInfo, userInfo],
  [families.virtualPayment, advertising],
  [families.virtualPayment, virtualPaymentComplaints],
  [families.virtualPayment, currency],
  [families.virtualPayment, virtualPaymentFunds],
  [families.virtualPayment, virtualPaymentGoods],
  [families.virtualPayment, virtualPaymentOrders],
  [families.virtualPayment, subscriptions],
  [families.wedata, wedata],
  [families.wxVerify, verifyAndFiling],
  [families.wxVerify, verify],
  [families.wxacode, wxacode],
];

/** The example of every endpoint, by endpoint id. For tests that try every endpoint, and for the fake's stubs. */
export const examples: Named<Example<unknown, unknown>> = Object.fromEntries(
  topics.flatMap(([family, byName]) => Object.entries(byName).map(([name, example]) => [family[name]?.id, example])),
);
