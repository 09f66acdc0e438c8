/**
 * Steps from nothing to the newest tables. Only ever append: databases in the field are at any of them.
 * Each is run with the schema as its search path. Keys are compared by their bytes (COLLATE "C"), whatever the database's language is;
 * times are double precision, as JavaScript's milliseconds may have a fraction.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (name text PRIMARY KEY, value text NOT NULL);

  CREATE TABLE entry (
    key text COLLATE "C" PRIMARY KEY,
    value text NOT NULL,
    generation bigint NOT NULL,
    expires_at double precision
  );
  CREATE INDEX entry_expiry ON entry (expires_at) WHERE expires_at IS NOT NULL;

  -- Rows stay when a lease ended, for their fence.
  CREATE TABLE lease (
    name text COLLATE "C" PRIMARY KEY,
    owner text NOT NULL,
    fence bigint NOT NULL,
    expires_at double precision NOT NULL,
    released boolean NOT NULL
  );

  CREATE TABLE queue (name text COLLATE "C" PRIMARY KEY, last_arrival double precision NOT NULL);

  CREATE TABLE item (
    queue text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    payload text NOT NULL,
    state text NOT NULL CHECK (state IN ('pending', 'claimed', 'done', 'dead')),
    attempts bigint NOT NULL,
    enqueued_at double precision NOT NULL,
    not_before double precision NOT NULL,
    last_error text,
    claim bigint NOT NULL,
    group_name text COLLATE "C",
    PRIMARY KEY (queue, id),
    UNIQUE (queue, enqueued_at)
  );
  CREATE INDEX item_state ON item (queue, state, enqueued_at);
  CREATE INDEX item_open ON item (queue, enqueued_at) WHERE state IN ('pending', 'claimed');
  CREATE INDEX item_group ON item (queue, group_name, enqueued_at)
    WHERE group_name IS NOT NULL AND state IN ('pending', 'claimed');
  `,
];

/** Name of the row in `meta` that counts the steps taken. */
export const versionName = 'version';

/**
 * One statement that makes the schema and takes the steps that are missing. Processes that run it at once wait for each other.
 *
 * @param schema - a checked name, without quotes.
 */
export const migrationOf = (schema: string): string => `
DO $migration$
DECLARE
  done bigint := 0;
BEGIN
  -- A number of this package, so that it meets no other program's lock: "mgat".
  PERFORM pg_advisory_xact_lock(1835491700);
  IF to_regnamespace('"${schema}"') IS NULL THEN CREATE SCHEMA "${schema}"; END IF;
  SET LOCAL search_path = "${schema}";
  IF to_regclass('"${schema}".meta') IS NOT NULL THEN
    SELECT value::bigint INTO STRICT done FROM meta WHERE name = '${versionName}';
  END IF;
${migrations.map((step, index) => `  IF done <= ${index} THEN ${step.trim()} END IF;`).join('\n')}
  INSERT INTO meta VALUES ('${versionName}', '${migrations.length}')
    ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE meta.value::bigint < excluded.value::bigint;
END
$migration$`;
