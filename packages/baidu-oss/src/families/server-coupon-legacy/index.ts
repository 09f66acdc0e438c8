export * from './server-coupon-legacy.js';
