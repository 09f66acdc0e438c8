export * from './authorization.js';
export * from './issuing.js';
export type { InvoiceLine } from './parts.js';
export * from './platform.js';
export * from './reimbursement.js';
export * from './titles.js';
