export * from './third-party-auth.js';
