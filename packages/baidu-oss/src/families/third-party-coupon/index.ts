export * from './third-party-coupon.js';
