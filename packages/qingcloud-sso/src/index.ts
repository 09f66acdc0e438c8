export type { QingCloudAccount } from './client/account.js';
export type { ActionName, CallAction } from './client/actions.js';
export type { ActionApis } from './client/apis.js';
export { createQingCloud, type QingCloud } from './client/create.js';
export type { Job, Jobs, JobWaitOptions } from './client/jobs.js';
export type { QingCloudAddresses, QingCloudOptions, QingCloudPaths } from './client/options.js';
export type { Raw, RawAction } from './client/raw.js';
export type { QingCloudAuth, QingCloudEndpoint, QingCloudHost, QingCloudPagedEndpoint } from './endpoint.js';
export { type ErrorEntry, type ErrorTable, type ErrorTables, errorTables, explainError } from './errors/error-codes.js';
export {
  type SignatureMethod,
  type SignedQuery,
  type SigningKey,
  type SignQueryOptions,
  signQuery,
} from './signing/sign-query.js';
export type { SignatureOptions } from './signing/signer.js';
export type { SessionContext, SessionEnd, SessionEvent, SessionEvents, SessionHandler } from './sso/events.js';
export type { LogoutOptions, SessionOptions } from './sso/guard.js';
export type { QingCloudSession } from './sso/kit.js';
export type { LandingOptions } from './sso/landing.js';
export type { NextHandler, NodeErrorHandler, NodeHandler, NodeHandlers, NodeRequest } from './sso/node.js';
export type { AppOptions, CookieOptions, SessionSettings } from './sso/options.js';
export { SessionExpiredError } from './sso/session-error.js';
export type { WebHandlers } from './sso/web.js';
