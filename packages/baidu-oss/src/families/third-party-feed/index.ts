export * from './third-party-feed.js';
