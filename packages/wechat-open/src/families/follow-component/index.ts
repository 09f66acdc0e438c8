export * from './follow-component.js';
