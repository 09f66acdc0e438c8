export * from './comments.js';
export * from './complaints.js';
