export * from './third-party-register.js';
