export * from './accounts.js';
export * from './sessions.js';
