export * from './server-article-mount.js';
