export * from './component-login.js';
