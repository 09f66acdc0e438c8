export * from './third-party-grade.js';
