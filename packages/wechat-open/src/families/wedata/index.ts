export * from './wedata.js';
