import { type Callable, type ClientContext, call, createInvoke, memoryStore, PlatformError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { contractTests } from '../../../../scripts/test-support/contract.js';
import { qingCloudAccount } from '../client/account.js';
import { qingCloudContext } from '../client/context.js';
import { createQingCloud } from '../client/create.js';
import type { QingCloudEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { examples } from '../families/examples.js';
import { checkToken } from '../families/sso/index.js';
import { errorAnswer } from './errors.js';
import { createQingCloudFake } from './fake.js';

type AnyQingCloudEndpoint = QingCloudEndpoint<unknown, unknown>;

const fake = createQingCloudFake();
let withKey: Callable;
let inSession: Callable;
let tokens: URLSearchParams;
/** An object without members has no name to travel under. */
const sendable = (id: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(examples[id]?.request), (name, value) =>
    name !== '' && JSON.stringify(value) === '{}' ? 'text' : value,
  );
const code = (): string => new URL(fake.login({ flow: 'code' })).searchParams.get('code') ?? '';

const { begin, failure } = contractTests<AnyQingCloudEndpoint>({
  endpoints,
  fake,
  // Without a zone, so that it is missed where it is needed.
  async connect(url) {
    const options = {
      sso: url,
      api: url,
      appcenter: url,
      store: memoryStore({ clock: fake.clock }),
      runtime: { clock: fake.clock },
      retry: { retries: 0 },
      strict: true,
    };
    const context = qingCloudContext(options);
    tokens = new URL(fake.login()).searchParams;
    const accessToken = tokens.get('access_token') ?? '';
    const withToken: ClientContext = {
      ...context.sso,
      credentials: {
        'access-token': {
          placement: { in: 'header', name: 'authorization', prefix: 'Bearer ' },
          get: async () => accessToken,
        },
      },
    };
    const { access_key, secret_key, token } = await call({ invoke: createInvoke(withToken) }, checkToken, {});
    withKey = createQingCloud(options).withKey(fake.key);
    inSession = {
      invoke: async (endpoint, request, callOptions) => {
        const account = qingCloudAccount(context, {
          get: async () => access_key,
          keyOf: () => ({ accessKeyId: access_key, secretAccessKey: secret_key, token }),
          path: context.paths.iam,
          subject: 'usr-contract',
        });
        const client =
          (endpoint as { auth: string }).auth === 'signature' ? account : { invoke: createInvoke(withToken) };
        return await client.invoke(endpoint, request, callOptions);
      },
    };
  },
  clientFor: () => inSession,
  requestOf({ id }) {
    const request = sendable(id);
    if (id === 'sso.token')
      return { ...request, code: code(), client_id: fake.app.id, client_secret: fake.app.secret, token_issuer: 'app' };
    if (id === 'sso.refreshToken') return { ...request, refresh_token: tokens.get('refresh_token') };
    return request;
  },
  generalErrors: [1100, 1400, 2100, 5000],
  failWith: ({ id }, number) => fake.faults.on(id, errorAnswer(number)),
});

describe('an account’s own key', () => {
  it.each(endpoints.filter(({ auth }) => auth === 'signature').map((one) => [one.id, one] as const))(
    '%s',
    async (_, one) => {
      await begin();
      const error = await failure(one, sendable(one.id), withKey);
      if (error !== undefined) expect(PlatformError.is(error) && error.advice).toBeDefined();
      expect(fake.violations()).toEqual([]);
      expect(fake.signatureReports()).toEqual([]);
    },
  );
});
