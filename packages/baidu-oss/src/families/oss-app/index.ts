export * from './oss-app.js';
