export * from './qingcloud.js';
