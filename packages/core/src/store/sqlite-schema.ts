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
  `
  -- Of a group only the first open item leads; one without a group always does. Claims look only at those that lead, so that it does
  -- not matter how many wait behind them.
  ALTER TABLE item ADD COLUMN leads INTEGER NOT NULL DEFAULT 1;
  UPDATE item SET leads = 0 WHERE group_name IS NOT NULL AND state IN ('pending', 'claimed') AND EXISTS (
    SELECT 1 FROM item AS earlier WHERE earlier.queue = item.queue AND earlier.group_name = item.group_name
      AND earlier.enqueued_at < item.enqueued_at AND earlier.state IN ('pending', 'claimed'));
  DROP INDEX item_open;
  CREATE INDEX item_leading ON item (queue, enqueued_at, not_before) WHERE leads AND state IN ('pending', 'claimed');

  CREATE TRIGGER item_arrival AFTER INSERT ON item WHEN NEW.group_name IS NOT NULL BEGIN
    UPDATE item SET leads = NOT EXISTS (
      SELECT 1 FROM item AS earlier WHERE earlier.queue = NEW.queue AND earlier.group_name = NEW.group_name
        AND earlier.enqueued_at < NEW.enqueued_at AND earlier.state IN ('pending', 'claimed'))
    WHERE rowid = NEW.rowid;
  END;

  -- When an item ended or came back, it is the first two of its group that may have to change.
  CREATE TRIGGER item_turn AFTER UPDATE OF state ON item
  WHEN NEW.group_name IS NOT NULL AND (OLD.state IN ('pending', 'claimed')) <> (NEW.state IN ('pending', 'claimed')) BEGIN
    UPDATE item SET leads = (enqueued_at = (
      SELECT min(enqueued_at) FROM item AS one
      WHERE one.queue = NEW.queue AND one.group_name = NEW.group_name AND one.state IN ('pending', 'claimed')))
    WHERE queue = NEW.queue AND state IN ('pending', 'claimed') AND (rowid = NEW.rowid OR rowid IN (
      SELECT rowid FROM item AS one
      WHERE one.queue = NEW.queue AND one.group_name = NEW.group_name AND one.state IN ('pending', 'claimed')
      ORDER BY enqueued_at LIMIT 2));
  END;
  `,
];
