export * from './third-party-brand-word.js';
