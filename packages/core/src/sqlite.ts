export { type SqliteStoreOptions, sqliteStore } from './store/sqlite.js';
