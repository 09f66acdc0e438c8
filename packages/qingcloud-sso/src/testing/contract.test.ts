import { PlatformError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { contractTests } from '../../../../scripts/test-support/contract.js';
import type { QingCloudEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { examples } from '../families/examples.js';
import { connect, logIn } from './__fixtures__/cloud.js';
import { errorAnswer } from './errors.js';
import { createQingCloudFake } from './fake.js';

type AnyQingCloudEndpoint = QingCloudEndpoint<unknown, unknown>;

const fake = createQingCloudFake();
let session: Awaited<ReturnType<typeof logIn>>;
let account: ReturnType<typeof connect>;
const code = (): string => new URL(fake.login({ flow: 'code' })).searchParams.get('code') ?? '';
const sendable = (id: string): Record<string, unknown> => ({ ...(examples[id]?.request as object) });

const { begin, failure } = contractTests<AnyQingCloudEndpoint>({
  endpoints,
  fake,
  async connect(url) {
    // Without a zone, so that it is missed where it is needed.
    const options = { sso: url, api: url, fetch: undefined, zone: undefined };
    session = await logIn(fake, options);
    account = connect(fake, options);
  },
  clientFor: ({ auth }) => (auth === 'signature' ? session.account : session.sso),
  requestOf({ id }) {
    const request = sendable(id);
    const { id: client_id, secret: client_secret } = fake.app;
    if (id === 'sso.token') return { ...request, code: code(), client_id, client_secret, token_issuer: 'app' };
    if (id === 'sso.refreshToken') return { ...request, refresh_token: session.tokens.get('refresh_token') };
    return request;
  },
  generalErrors: [1100, 1400, 2100, 5000],
  failWith: ({ id }, number) => fake.faults.on(id, errorAnswer(number)),
});

describe('an account’s own key', () => {
  it.each([...new Set(endpoints.map(({ family }) => family))])(
    '%s: is answered, or refused by a number that the table explains',
    async (family) => {
      await begin();
      for (const endpoint of endpoints.filter((one) => one.family === family && one.auth === 'signature')) {
        const error = await failure(endpoint, sendable(endpoint.id), account);
        if (error !== undefined) expect(PlatformError.is(error) && error.advice, endpoint.id).toBeDefined();
      }
      expect(fake.violations()).toEqual([]);
      expect(fake.signatureReports()).toEqual([]);
    },
  );
});
