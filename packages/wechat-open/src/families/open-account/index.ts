export * from './open-account.js';
