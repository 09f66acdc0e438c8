export type { PushRefusals as RefusedWebhooks } from '@minigate/core';
export {
  type RequestSignature,
  type SignableRequest,
  type SignRequestOptions,
  signRequest,
} from './auth/sign-request.js';
export type { CustomStrategy, Signed, SigningContext, TeamCredentials } from './auth/signer.js';
export type { PaasApis } from './client/apis.js';
export { createPaas, type Paas } from './client/create.js';
export type { Health } from './client/health.js';
export type { AuthOptions, PaasOptions } from './client/options.js';
export type { Raw, RawRequest } from './client/raw.js';
export type { Task, Tasks, TaskWaitOptions } from './client/tasks.js';
export { appCode, envCode, tenantAppCode, tenantCode } from './codes.js';
export { bases, defaultDialect } from './dialect/defaults.js';
export { type Dialect, resolveDialect } from './dialect/dialect.js';
export type * from './dialect/options.js';
export { parseTime } from './dialect/time.js';
export type { PaasAuth, PaasEndpoint, PaasPagedEndpoint } from './endpoint.js';
export {
  type ErrorEntry,
  type ErrorName,
  type ErrorTable,
  type ErrorTables,
  errorTables,
  explainError,
} from './errors/error-codes.js';
export type { AppCode, EnvCode, TenantAppCode, TenantCode } from './families/wire.js';
export type { WebhookOptions } from './webhook/options.js';
export type { EventContext, EventLogEntry, WebhookRequest, Webhooks } from './webhook/receiver.js';
export type { Failure } from './workflows/bulk.js';
export type * from './workflows/migrations/migration-types.js';
export type { MigrationRollback, Migrations } from './workflows/migrations/migrations.js';
export type { Difference, FieldChange, ObjectKind } from './workflows/onboarding/difference.js';
export {
  type Onboarding,
  type OnboardingOptions,
  type OnboardingPlan,
  type OnboardingProgress,
  printOnboardingPlan,
} from './workflows/onboarding/onboarding.js';
export type * from './workflows/onboarding/wish.js';
export type { Pace } from './workflows/settle.js';
export type * from './workflows/tenants/tenant-types.js';
export type { TenantSource, Tenants } from './workflows/tenants/tenants.js';
export type * from './workflows/upgrades/upgrade-types.js';
export type { UpgradeResumeOptions, Upgrades } from './workflows/upgrades/upgrades.js';
export type { Workflows } from './workflows/workflows.js';
