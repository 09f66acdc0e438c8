import { TransportError } from '../errors/errors.js';
import { assertStorable } from './text.js';

/** The part of a `pg` Pool or a PGlite instance that the store uses. Every statement stands alone, so a pooler such as PgBouncer may be between. */
export interface PostgresClient {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
  /** Of a `pg` Pool: tells of idle connections that broke. Without a listener that ends the process. */
  on?(event: 'error', listener: (error: Error) => void): unknown;
  off?(event: 'error', listener: (error: Error) => void): unknown;
}

/** A value for a statement's parameter. */
export type Parameter = string | number | boolean | null | readonly (string | number | null)[];

/** Runs one statement, which takes effect as a whole or not at all. */
export type RunStatement = <Row>(text: string, values?: readonly Parameter[]) => Promise<readonly Row[]>;

/**
 * Statements on a client's server.
 *
 * @returns a function that throws a `ValidationError` when a text cannot be stored, a `TransportError` when there is no answer, and the
 * server's own error otherwise.
 */
export const statements =
  (client: PostgresClient): RunStatement =>
  async <Row>(text: string, values: readonly Parameter[] = []) => {
    assertStorable(...values.flat().filter((value) => typeof value === 'string'));
    try {
      return (await client.query(text, [...values])).rows as readonly Row[];
    } catch (error) {
      throw isRefusal(error) ? error : unreachable(error);
    }
  };

/** The five characters of a server's error: https://www.postgresql.org/docs/current/errcodes-appendix.html */
export const sqlState = (error: unknown): string | undefined => {
  const code: unknown = (error as { code?: unknown } | undefined)?.code;
  // A digit tells them from EPIPE and the like.
  return typeof code === 'string' && /^(?=.*\d)[\dA-Z]{5}$/.test(code) ? code : undefined;
};

/** Whether the server answered, and stays: not a lost connection (class 08), a server that ends or starts (57P), or has no room (53300). */
const isRefusal = (error: unknown): boolean => {
  const state = sqlState(error);
  return state !== undefined && !/^(?:08|57P|53300)/.test(state);
};

const unreachable = (cause: unknown): TransportError =>
  new TransportError(
    'network',
    'store.postgres',
    `the database did not answer, and whether the statement took effect is unknown: ${cause instanceof Error ? cause.message : cause}`,
    { cause },
  );
