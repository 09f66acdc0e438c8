export * from './ad-units.js';
export * from './agency-statistics.js';
export * from './blocking.js';
export * from './cover-ads.js';
export type { Settlement } from './parts.js';
export * from './publisher.js';
export * from './statistics.js';
