export * from './third-party-certification.js';
