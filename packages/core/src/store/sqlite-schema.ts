/** Marks a file as ours: "mgat". */
export const applicationId = 0x6d676174;

/**
 * Steps from an empty file to the newest schema. Only ever append: files in the field are at any of them.
 * Times are REAL, as JavaScript's milliseconds may have a fraction.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE entry (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    generation INTEGER NOT NULL,
    expires_at REAL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX entry_expiry ON entry (expires_at) WHERE expires_at IS NOT NULL;

  -- Rows stay when a lease ended, for their fence.
  CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    fence INTEGER NOT NULL,
    expires_at REAL NOT NULL,
    released INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE item (
    queue TEXT NOT NULL,
    id TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'claimed', 'done', 'dead')),
    attempts INTEGER NOT NULL,
    enqueued_at REAL NOT NULL,
    not_before REAL NOT NULL,
    last_error TEXT,
    claim INTEGER NOT NULL,
    group_name TEXT,
    UNIQUE (queue, id),
    UNIQUE (queue, enqueued_at)
  ) STRICT;
  CREATE INDEX item_state ON item (queue, state, enqueued_at);
  CREATE INDEX item_open ON item (queue, enqueued_at) WHERE state IN ('pending', 'claimed');
  CREATE INDEX item_group ON item (queue, group_name, enqueued_at)
    WHERE group_name IS NOT NULL AND state IN ('pending', 'claimed');
  `,
];
