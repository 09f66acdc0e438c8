export * from './buyers.js';
export * from './groups.js';
export * from './guides.js';
export * from './mass-send-jobs.js';
export * from './materials.js';
export type { BuyerResp } from './parts.js';
export * from './settings.js';
export * from './tags.js';
