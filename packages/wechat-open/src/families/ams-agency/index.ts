export * from './ad-units.js';
export * from './blocking.js';
export * from './cover-ads.js';
export * from './publisher.js';
export * from './statistics.js';
