export * from './oa-menu.js';
