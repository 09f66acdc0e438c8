import { expect, it } from 'vitest';
import vectors from '../__fixtures__/vectors.json' with { type: 'json' };
import { type SignableRequest, signRequest } from './sign-request.js';

interface RequestVector {
  readonly name: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly [string, string][];
  readonly body: string;
  readonly timestamp: number;
  readonly nonce: string;
  readonly stringToSign: string;
  readonly hex: string;
  readonly base64: string;
}

const requests = vectors.signatures.filter(({ strategy }) => strategy === 'request-v1') as unknown as RequestVector[];

it.each(requests)('signs as the contract says: $name', (vector) => {
  const { method, path, query, stringToSign, hex, base64, ...credentials } = vector;
  const body: SignableRequest['body'] = stringToSign.includes('UNSIGNED-PAYLOAD')
    ? { payloadHash: 'UNSIGNED-PAYLOAD' }
    : vector.body;
  const signed = (encoding?: 'hex' | 'HEX' | 'base64') =>
    signRequest({ method, path, query, body }, { ...credentials, encoding });
  expect(signed()).toEqual({ signature: hex, stringToSign });
  expect(signed('HEX').signature).toBe(hex.toUpperCase());
  expect(signed('base64').signature).toBe(base64);
});

const find = (name: string) => vectors.signatures.find((vector) => vector.name.startsWith(name));

it('signs sorted parameters as the tracker does: SHA-1, without appId and nonce', () => {
  const vector = find('sorted parameters, SHA-1');
  const pairs = vector?.params as [string, string][];
  expect(
    signRequest(
      { method: 'GET', path: '/', query: pairs.filter(([name]) => name !== 'timestamp') },
      {
        strategy: 'sorted-params',
        appId: 'unused',
        appSecret: 'demo-app-secret',
        algorithm: 'HMAC-SHA1',
        timestamp: 1_700_000_000,
        nonce: 'unused',
        signedNames: { appId: null, timestamp: 'timestamp', nonce: null },
      },
    ),
  ).toEqual({ signature: vector?.hex, stringToSign: vector?.stringToSign });
});

it('signs sorted parameters with SHA-256, in any order given', () => {
  const vector = find('sorted parameters, SHA-256');
  const own = ['appId', 'nonce', 'timestamp'];
  const query = ((vector?.params ?? []) as [string, string][]).filter(([name]) => !own.includes(name));
  for (const pairs of [query, query.toReversed()])
    expect(
      signRequest(
        { method: 'GET', path: '/', query: pairs },
        {
          strategy: 'sorted-params',
          appId: 'demo-app-id',
          appSecret: 'demo-app-secret',
          timestamp: 1_700_000_000,
          nonce: 'nonce-5',
        },
      ),
    ).toEqual({ signature: vector?.hex, stringToSign: vector?.stringToSign });
});
