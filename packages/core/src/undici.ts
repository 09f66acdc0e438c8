export { undiciSender } from './http/undici-sender.js';
