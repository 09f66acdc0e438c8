export * from './business-kf.js';
