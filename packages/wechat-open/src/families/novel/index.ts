export * from './authorizations.js';
export * from './books.js';
export * from './chapters.js';
export type { AuditInfo } from './parts.js';
export * from './reader.js';
