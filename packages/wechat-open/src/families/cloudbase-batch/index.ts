export * from './container-services.js';
export * from './container-versions.js';
export * from './database.js';
export * from './environments.js';
export * from './files.js';
export * from './functions.js';
