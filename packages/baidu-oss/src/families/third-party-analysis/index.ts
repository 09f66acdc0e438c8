export * from './third-party-analysis.js';
