export * from './third-party-domain.js';
