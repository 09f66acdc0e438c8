/** A request without fields, or an answer without content. */
// biome-ignore lint/suspicious/noEmptyInterface: an object without fields is what it means
export interface NoFields {}

/** Code of an application, typed when it is created. Make one with `appCode('shop')`. */
export type AppCode = string & { readonly codeOf: 'app' };

/** Code of a business environment, typed when it is created. Make one with `envCode('prod')`. */
export type EnvCode = string & { readonly codeOf: 'env' };

/** Code of a tenant, chosen by the SaaS. Make one with `tenantCode('t-42')`. */
export type TenantCode = string & { readonly codeOf: 'tenant' };

/** Code of a tenant's copy of an application, chosen by the SaaS. Make one with `tenantAppCode('t-42-shop')`. */
export type TenantAppCode = string & { readonly codeOf: 'tenantApp' };
