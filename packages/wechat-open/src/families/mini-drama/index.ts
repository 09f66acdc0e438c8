export * from './authorizations.js';
export * from './copyrights.js';
export * from './dramas.js';
export * from './media.js';
export type { AuthorizeCopyrightResult } from './parts.js';
export * from './player.js';
export * from './uploads.js';
export * from './usage.js';
