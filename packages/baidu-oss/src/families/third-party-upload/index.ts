export * from './third-party-upload.js';
