export * from './third-party-login.js';
