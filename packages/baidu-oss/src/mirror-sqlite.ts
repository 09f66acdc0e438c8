export { type SqliteMirrorOptions, sqliteMirror } from './mirror/sqlite.js';
export type { MirrorStore, RunSql, SqlValue } from './mirror/store.js';
