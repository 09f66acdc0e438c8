import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from '../../../../scripts/test-support/postgres.js';
import { available } from '../../../../scripts/test-support/programs.js';
import { mirrorContract } from './__fixtures__/contract.js';
import { postgresMirror } from './postgres.js';

describe.skipIf(!available('initdb', 'postgres'))('PostgreSQL', () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    server = await startPostgres();
    pool = new pg.Pool({ connectionString: server.url, max: 8 });
  });
  afterAll(async () => {
    await pool.end();
    await server.stop();
  });
  let schemas = 0;

  mirrorContract('a mirror in PostgreSQL', async () => {
    const schema = `mirror_${++schemas}`;
    return () => postgresMirror(pool, { schema });
  });

  it('is opened by several processes at once', async () => {
    const stores = Array.from({ length: 8 }, () => postgresMirror(pool, { schema: 'together' }));
    const counts = await Promise.all(stores.map((store) => store.run('SELECT count(*) AS apps FROM mirror_app')));
    expect(counts.flat()).toHaveLength(8);
  });

  it('refuses names of schemas that would have to be quoted', () => {
    expect(() => postgresMirror(pool, { schema: 'a"b' })).toThrow('schema: must be letters');
  });
});
