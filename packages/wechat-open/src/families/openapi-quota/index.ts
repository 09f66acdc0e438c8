export * from './openapi-quota.js';
