export * from './vpc-border.js';
