export * from './vips.js';
