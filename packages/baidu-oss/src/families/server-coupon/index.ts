export * from './server-coupon.js';
