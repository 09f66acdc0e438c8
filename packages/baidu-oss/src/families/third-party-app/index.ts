export * from './domain.js';
export * from './profile.js';
export * from './service.js';
