export * from './nearby-poi.js';
