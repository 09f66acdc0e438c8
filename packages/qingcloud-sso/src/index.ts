export type { QingCloudAccount } from './client/account.js';
export type { ActionName, CallAction, PermittedCall } from './client/actions.js';
export type { ActionApis } from './client/apis.js';
export { createQingCloud, type QingCloud } from './client/create.js';
export type { Job, Jobs, JobWaitOptions } from './client/jobs.js';
export type { QingCloudAddresses, QingCloudOptions, QingCloudPaths } from './client/options.js';
export type { Raw, RawAction } from './client/raw.js';
export type { QingCloudAuth, QingCloudEndpoint, QingCloudHost, QingCloudPagedEndpoint } from './endpoint.js';
export { deniedAction } from './errors/denied.js';
export { type ErrorEntry, type ErrorTable, type ErrorTables, errorTables, explainError } from './errors/error-codes.js';
export type { Money } from './orders/money.js';
export type {
  ChargeOptions,
  ConfigChangeRequest,
  CreateOrderOptions,
  KnownOrder,
  Order,
  OrderOptions,
  OrderRequest,
  OrderSummary,
  Orders,
  RenewalRequest,
} from './orders/orders.js';
export { actionMapSource } from './permissions/action-map.js';
export type { Permission, Permissions } from './permissions/permissions.js';
export {
  type SignatureMethod,
  type SignedQuery,
  type SigningKey,
  type SignQueryOptions,
  signQuery,
} from './signing/sign-query.js';
export type { SignatureOptions } from './signing/signer.js';
export type { AppAccess, AppInfo, CreatedInstance, SpiAnswer } from './spi/answers.js';
export { createSpi } from './spi/create.js';
export type { SpiFetchHandler, SpiNodeHandler } from './spi/handlers.js';
export {
  type BillingNotice,
  type BillingNotices,
  type BillingNoticesOptions,
  createBillingNotices,
} from './spi/notices.js';
export { SpiRefusal } from './spi/refusal.js';
export type { ReportOptions } from './spi/report.js';
export type {
  CreateAppInstance,
  DeleteAppInstance,
  ExpireAppInstance,
  RenewAppInstance,
  SpiCall,
  SpiOrder,
  SpiPeriod,
  SpiRequest,
  TestConnection,
  UpgradeAppInstance,
} from './spi/requests.js';
export { openSpiQuery, type SpiEncoding, type SpiQueryOptions, signSpiQuery } from './spi/signature.js';
export type {
  Spi,
  SpiCallReceived,
  SpiContext,
  SpiCreateContext,
  SpiHandlers,
  SpiHttpAnswer,
  SpiOptions,
} from './spi/types.js';
export type { SessionContext, SessionEnd, SessionEvent, SessionEvents, SessionHandler } from './sso/events.js';
export type { LogoutOptions, SessionOptions } from './sso/guard.js';
export type { QingCloudSession } from './sso/kit.js';
export type { LandingOptions } from './sso/landing.js';
export type { NextHandler, NodeErrorHandler, NodeHandler, NodeHandlers, NodeRequest } from './sso/node.js';
export type { AppOptions, CookieOptions, SessionSettings } from './sso/options.js';
export { SessionExpiredError } from './sso/session-error.js';
export type { WebHandlers } from './sso/web.js';
