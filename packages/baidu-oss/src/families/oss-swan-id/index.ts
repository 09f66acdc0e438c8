export * from './oss-swan-id.js';
