export * from './mp-login.js';
