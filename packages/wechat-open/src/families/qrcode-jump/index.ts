export * from './qrcode-jump.js';
