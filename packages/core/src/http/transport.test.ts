import { expect, it } from 'vitest';
import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { transportError } from './transport.js';

const exchange = {
  endpoint: { id: 'things.read' } as AnyEndpoint,
  signal: new AbortController().signal,
  progress: { attempts: 1 },
};
const failing = (members: object): Error => Object.assign(new Error('failed'), members);
const refused = failing({ syscall: 'connect', code: 'ECONNREFUSED' });

it.each<[string, unknown, boolean]>([
  ['a refused connection', refused, true],
  ['a name without address', failing({ syscall: 'getaddrinfo', code: 'ENOTFOUND' }), true],
  ['a connection that took too long', failing({ code: 'UND_ERR_CONNECT_TIMEOUT' }), true],
  ['several addresses that refused', new AggregateError([refused, refused]), true],
  ['one of several that broke later', new AggregateError([refused, failing({ syscall: 'read' })]), false],
  ['no reason', new AggregateError([]), false],
  ['a connection that broke', failing({ syscall: 'read', code: 'ECONNRESET' }), false],
  ['something else', 'thrown', false],
])('says of %s whether the platform may have acted', (_, cause, unsent) => {
  const error = transportError(new TypeError('fetch failed', { cause }), exchange);
  expect(error).toMatchObject({ reason: 'network', unsent });
  expect(error.advice?.en.includes('has not acted')).toBe(unsent);
});
