export * from './third-party-mobile-auth.js';
