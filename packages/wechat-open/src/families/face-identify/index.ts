export * from './face-identify.js';
