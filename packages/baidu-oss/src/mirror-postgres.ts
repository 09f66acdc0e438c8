export {
  type MirrorConnection,
  type MirrorPool,
  type PostgresMirrorOptions,
  postgresMirror,
} from './mirror/postgres.js';
export type { MirrorStore, RunSql, SqlValue } from './mirror/store.js';
