export * from './card-creation.js';
export * from './card-details.js';
export * from './card-updates.js';
export * from './cards.js';
export * from './codes.js';
export * from './delivery.js';
export * from './gift-card-pages.js';
export * from './gift-cards.js';
export * from './member-cards.js';
export type {
  BonusRule,
  CustomCell1,
  CustomField1,
  DateInfo,
  PayInfo,
  TextImage,
  TimeLimit,
  UseCondition,
  UserInfo,
} from './parts.js';
export * from './statistics.js';
export * from './sub-merchants.js';
export * from './tickets.js';
