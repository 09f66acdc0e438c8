export * from './elder-medical.js';
export * from './identity.js';
export * from './services.js';
