export * from './rdb.js';
