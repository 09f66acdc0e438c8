export * from './banner.js';
export * from './coupon.js';
