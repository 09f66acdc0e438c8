export * from './server-resource.js';
