export * from './server-login.js';
