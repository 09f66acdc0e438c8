export * from './oss-oauth.js';
