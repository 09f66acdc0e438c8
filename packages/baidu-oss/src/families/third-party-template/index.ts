export * from './third-party-template.js';
