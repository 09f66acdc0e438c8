export * from './server-risk-control.js';
