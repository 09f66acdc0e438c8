export * from './appcenter.js';
