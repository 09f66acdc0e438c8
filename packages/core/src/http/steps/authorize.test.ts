import { describe, expect, it } from 'vitest';
import { AuthError } from '../../errors/errors.js';
import { answer, clientOf, endpointOf, exchangeOf, failureOf, replyOf, sequence } from '../__fixtures__/pipeline.js';
import type { CredentialSource, Exchange, Next } from '../exchange.js';
import { authorize } from './authorize.js';

type Placement = CredentialSource['placement'];

/** Runs the step with one credential named `app` and returns what it passed on. */
async function run(placement: Placement, changes: { auth?: string; credentialName?: string; url?: string } = {}) {
  const asked: unknown[] = [];
  const client = clientOf(sequence(), {
    credentials: {
      app: {
        placement,
        async get(options) {
          asked.push(options);
          return 'a+b/c=';
        },
      },
    },
  });
  const { auth = 'app', credentialName, url = 'https://platform.test/x' } = changes;
  const exchange = exchangeOf(client, {
    endpoint: endpointOf({ auth, ...(credentialName === undefined ? {} : { credentialName }) }),
    wire: { method: 'GET', url, headers: { 'x-kept': '1' } },
    rejected: 'old',
  });
  const passed: Exchange[] = [];
  const next: Next = async (on) => {
    passed.push(on);
    return replyOf(answer());
  };
  const failure = await authorize(exchange, next).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { wire: passed[0]?.wire, exchange, asked, passed, failure };
}

describe('authorize', () => {
  it('puts the credential into the query, encoded', async () => {
    const { wire, exchange } = await run({ in: 'query', name: 'access_token' });
    expect(wire?.url).toBe('https://platform.test/x?access_token=a%2Bb%2Fc%3D');
    expect(exchange.wire.url).toBe('https://platform.test/x');
    expect(exchange.progress.credential).toBe('a+b/c=');
  });

  it('adds to a query that is there', async () => {
    const { wire } = await run({ in: 'query', name: 'token' }, { url: 'https://platform.test/x?id=5' });
    expect(wire?.url).toBe('https://platform.test/x?id=5&token=a%2Bb%2Fc%3D');
  });

  it('puts the credential into a header behind its prefix, beside the others', async () => {
    const { wire } = await run({ in: 'header', name: 'authorization', prefix: 'Bearer ' });
    expect(wire?.headers).toEqual({ 'x-kept': '1', authorization: 'Bearer a+b/c=' });
  });

  it("uses the endpoint's own name for it", async () => {
    const { wire } = await run({ in: 'query', name: 'access_token' }, { credentialName: 'component_access_token' });
    expect(new URL(wire?.url ?? '').searchParams.get('component_access_token')).toBe('a+b/c=');
  });

  it('hands signal and refused credential to the source', async () => {
    const { asked, exchange } = await run({ in: 'query', name: 'token' });
    expect(asked).toEqual([{ signal: exchange.signal, rejected: 'old' }]);
  });

  it('leaves a credential that does not travel to the signer', async () => {
    const { wire, exchange } = await run(undefined);
    expect(wire).toEqual({ method: 'GET', url: 'https://platform.test/x', headers: { 'x-kept': '1' } });
    expect(exchange.progress.credential).toBe('a+b/c=');
  });

  it('leaves a call without credential alone', async () => {
    const { asked, passed, exchange } = await run({ in: 'query', name: 'token' }, { auth: 'none' });
    expect(asked).toEqual([]);
    expect(passed).toEqual([exchange]);
  });

  it('sends nothing when the client lacks the credential', async () => {
    const { failure, passed } = await run({ in: 'query', name: 'token' }, { auth: 'other' });
    expect(AuthError.is(failure) && failure.reason).toBe('not-ready');
    expect((failure as Error).message).toBe('things.read needs the other credential, which this client does not have');
    expect(passed).toEqual([]);
  });

  it('sends nothing when the source fails', async () => {
    const failure = new AuthError('testing', 'rejected', 'no');
    const client = clientOf(sequence(), {
      credentials: { app: { placement: { in: 'query', name: 'token' }, get: () => Promise.reject(failure) } },
    });
    const exchange = exchangeOf(client, { endpoint: endpointOf({ auth: 'app' }) });
    const next: Next = () => expect.unreachable('sent without a credential');
    expect(await failureOf(authorize(exchange, next))).toBe(failure);
  });
});
