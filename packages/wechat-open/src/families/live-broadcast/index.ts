export * from './audience.js';
export * from './goods.js';
export * from './room-goods.js';
export * from './rooms.js';
export * from './staff.js';
