export * from './authorizer-management.js';
export * from './authorizer-options.js';
