export * from './data-analysis.js';
