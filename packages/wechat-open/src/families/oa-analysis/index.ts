export * from './account.js';
export * from './articles.js';
export * from './messages.js';
