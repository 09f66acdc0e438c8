export * from './containers.js';
export * from './database.js';
export * from './environments.js';
export * from './files.js';
export * from './functions.js';
