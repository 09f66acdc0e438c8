export * from './content-security.js';
