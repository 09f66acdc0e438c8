export * from './red-packet-cover.js';
