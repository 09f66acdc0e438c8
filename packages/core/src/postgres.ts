export { type PostgresStore, type PostgresStoreOptions, postgresStore } from './store/postgres.js';
export type { PostgresClient } from './store/postgres-database.js';
