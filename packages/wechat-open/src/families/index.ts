/** Every family of endpoints, by the name that it has on the clients. A new family is registered here. */
export * as authorizerManagement from './authorizer-management/index.js';
export * as basicInfo from './basic-info/index.js';
export * as codeManagement from './code-management/index.js';
export * as componentDomain from './component-domain/index.js';
export * as componentToken from './component-token/index.js';
export * as domain from './domain/index.js';
export * as member from './member/index.js';
export * as templateLibrary from './template-library/index.js';
