export * from './server-content-security.js';
