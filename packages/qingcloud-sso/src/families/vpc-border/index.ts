export * from './borders.js';
export * from './statics.js';
