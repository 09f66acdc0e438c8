export * from './nic.js';
