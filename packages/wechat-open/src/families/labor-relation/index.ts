export * from './labor-relation.js';
