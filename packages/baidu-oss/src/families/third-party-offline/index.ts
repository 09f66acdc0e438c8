export * from './third-party-offline.js';
