export * from './oa-draft.js';
