export * from './routers.js';
export * from './statics.js';
