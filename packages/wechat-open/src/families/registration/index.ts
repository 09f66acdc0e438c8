export * from './programs.js';
export * from './trial.js';
