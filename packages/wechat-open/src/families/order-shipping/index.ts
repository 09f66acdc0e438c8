export * from './orders.js';
export * from './settings.js';
