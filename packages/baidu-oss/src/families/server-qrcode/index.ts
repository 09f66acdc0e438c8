export * from './server-qrcode.js';
