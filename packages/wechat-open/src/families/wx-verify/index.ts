export * from './wx-verify.js';
