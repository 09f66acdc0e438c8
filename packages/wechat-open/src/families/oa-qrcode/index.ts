export * from './oa-qrcode.js';
