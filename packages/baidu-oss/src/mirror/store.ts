/** What a statement's parameters may be. */
export type SqlValue = string | number | null;

/**
 * Runs one statement. Both databases understand what is sent: parameters are `$1`, `$2`, …, tables begin with `mirror_`.
 *
 * @returns the rows. Whole numbers may come as texts, as PostgreSQL's `bigint` does.
 */
export type RunSql = <Row>(sql: string, values?: readonly SqlValue[]) => Promise<readonly Row[]>;

/** A database that holds mirrors, of one AK or several. `sqliteMirror` and `postgresMirror` make one. */
export interface MirrorStore {
  readonly kind: 'sqlite' | 'postgres';
  /** Runs a statement that takes effect alone. */
  readonly run: RunSql;
  /**
   * Runs statements that take effect together or not at all. When the database asks for it, all of them run again, so `work` must have no
   * effect but theirs.
   */
  transaction<Result>(work: (run: RunSql) => Promise<Result>): Promise<Result>;
  /** Lets go of the database. */
  close(): Promise<void>;
}
