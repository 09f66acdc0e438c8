export * from './users.js';
export * from './visits.js';
