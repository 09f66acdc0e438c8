export { allowList, isPlainPath } from './service/allow.js';
export {
  type Authenticated,
  type AuthenticatorOptions,
  authenticator,
  type ServiceClient,
} from './service/authenticate.js';
export {
  type ServiceAnswer,
  type ServiceCounts,
  type ServiceHandler,
  type ServiceNodeRequest,
  type ServiceOptions,
  type ServiceRefusalEvent,
  type ServiceRequest,
  serviceHandler,
} from './service/handler.js';
export { type ServiceCode, ServiceRefusal } from './service/refusal.js';
export {
  canonicalRequest,
  type SignedParts,
  sha256,
  signatureHeaders,
  signatureScheme,
  signRequest,
  unsignedPayload,
} from './service/signature.js';
