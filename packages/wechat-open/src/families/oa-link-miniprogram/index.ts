export * from './oa-link-miniprogram.js';
