export * from './wxacode.js';
