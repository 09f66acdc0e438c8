export * from './groups.js';
export * from './ipsets.js';
export type { SecurityGroupRuleSet } from './parts.js';
export * from './rules.js';
export * from './snapshots.js';
