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
  `
  -- Of a group only the first open item leads; one without a group always does. Claims look only at those that lead, so that it does
  -- not matter how many wait behind them.
  ALTER TABLE item ADD COLUMN leads boolean NOT NULL DEFAULT true;
  UPDATE item SET leads = false WHERE group_name IS NOT NULL AND state IN ('pending', 'claimed') AND EXISTS (
    SELECT 1 FROM item AS earlier WHERE earlier.queue = item.queue AND earlier.group_name = item.group_name
      AND earlier.enqueued_at < item.enqueued_at AND earlier.state IN ('pending', 'claimed'));
  DROP INDEX item_open;
  CREATE INDEX item_leading ON item (queue, enqueued_at, not_before) WHERE leads AND state IN ('pending', 'claimed');

  -- Whoever changes which items of a group are open holds this until the commit. Statements of the functions below see what was
  -- committed before they got it, as each of them takes its own snapshot.
  CREATE FUNCTION lock_group(queue text, group_name text) RETURNS boolean LANGUAGE plpgsql AS $function$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(queue || chr(10) || group_name, 1835491700));
    RETURN true;
  END
  $function$;

  CREATE FUNCTION item_arrives() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $function$
  BEGIN
    PERFORM lock_group(NEW.queue, NEW.group_name);
    NEW.leads := NOT EXISTS (
      SELECT 1 FROM item AS earlier WHERE earlier.queue = NEW.queue AND earlier.group_name = NEW.group_name
        AND earlier.enqueued_at < NEW.enqueued_at AND earlier.state IN ('pending', 'claimed'));
    RETURN NEW;
  END
  $function$;
  CREATE TRIGGER item_arrival BEFORE INSERT ON item FOR EACH ROW WHEN (NEW.group_name IS NOT NULL)
    EXECUTE FUNCTION item_arrives();

  -- When an item ended or came back, it is the first two of its group that may have to change.
  CREATE FUNCTION item_turns() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $function$
  DECLARE
    open_ones double precision[];
  BEGIN
    PERFORM lock_group(NEW.queue, NEW.group_name);
    open_ones := ARRAY(
      SELECT enqueued_at FROM item WHERE queue = NEW.queue AND group_name = NEW.group_name AND state IN ('pending', 'claimed')
      ORDER BY enqueued_at LIMIT 2);
    UPDATE item SET leads = (enqueued_at = open_ones[1])
    WHERE queue = NEW.queue AND enqueued_at = ANY (open_ones || NEW.enqueued_at) AND state IN ('pending', 'claimed')
      AND leads <> (enqueued_at = open_ones[1]);
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER item_turn AFTER UPDATE OF state ON item FOR EACH ROW
    WHEN (NEW.group_name IS NOT NULL AND (OLD.state IN ('pending', 'claimed')) <> (NEW.state IN ('pending', 'claimed')))
    EXECUTE FUNCTION item_turns();

  -- No open item of the queue arrived before open_from. Claims begin there, as what stands before it in the index was moved or ended,
  -- but stays in it until the next vacuum. Whoever opens an ended item takes open_from back and counts that in reopened.
  CREATE TABLE queue_front (
    queue text COLLATE "C" PRIMARY KEY,
    open_from double precision NOT NULL,
    reopened bigint NOT NULL
  );
  CREATE FUNCTION item_reopens() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $function$
  BEGIN
    INSERT INTO queue_front AS front (queue, open_from, reopened) VALUES (NEW.queue, 0, 1)
      ON CONFLICT (queue) DO UPDATE
      SET open_from = least(front.open_from, NEW.enqueued_at), reopened = front.reopened + 1;
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER item_reopening AFTER UPDATE OF state ON item FOR EACH ROW
    WHEN (OLD.state IN ('done', 'dead') AND NEW.state IN ('pending', 'claimed'))
    EXECUTE FUNCTION item_reopens();
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
