import { memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { qingCloudContext } from '../client/context.js';
import type { CheckTokenResponse } from '../families/sso/index.js';
import { createQingCloudFake } from '../testing/index.js';
import { optionsFor } from './__fixtures__/harness.js';
import { issued, sessionCredentials } from './credentials.js';
import { idTokenLifeSec } from './id-token.js';

/** In the form of the documents' sample. */
const idToken = (claims: object): string =>
  ['{"alg":"RS256","typ":"JWT"}', JSON.stringify({ iss: 'sts', ...claims }), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

it('reads the life of an id token from its own times', () => {
  expect(idTokenLifeSec(idToken({ iat: 1_000, exp: 4_600 }))).toBe(3_600);
  for (const token of [
    '',
    'a.b',
    'a.b.c',
    idToken({ exp: 4_600 }),
    idToken({ iat: 2, exp: 1 }),
    idToken({ iat: 0, exp: 1e15 }),
  ])
    expect(idTokenLifeSec(token)).toBeUndefined();
});

it('renews in the background before the end that the id token tells, and waits for the refusal of one that tells none', async () => {
  for (const { token, renewals } of [
    { token: idToken({ iat: 1_000, exp: 4_600 }), renewals: 1 },
    { token: 'opaque', renewals: 0 },
  ]) {
    const fake = createQingCloudFake();
    const store = memoryStore({ clock: fake.clock });
    const answer: CheckTokenResponse = {
      access_key: 'id',
      secret_key: 'secret',
      token,
      user: { lang: 'en', user_id: 'usr-one', user_name: 'One', email: '', phone: '' },
    };
    let asked = 0;
    const calls = {
      exchange: expect.unreachable,
      check: async () => answer,
      async refresh() {
        asked++;
        return { access_token: `access ${asked}`, refresh_token: `refresh ${asked}` };
      },
    };
    const dayMs = 86_400_000;
    const owner = { hash: 'hash', userId: 'usr-one', endsAt: fake.clock.now() + dayMs, loginUrl: '' };
    const context = qingCloudContext({ ...optionsFor(fake), store });
    const credentials = sessionCredentials(context, calls, owner, () => undefined);
    await credentials.save(issued(answer, { accessToken: 'access', refreshToken: 'refresh' }, dayMs));
    await credentials.get();
    expect(asked).toBe(0);
    await fake.clock.advance('56m');
    await credentials.get();
    await fake.clock.advance('1s');
    expect(asked).toBe(renewals);
    expect(JSON.parse((await credentials.peek())?.refreshToken ?? '')).toEqual(
      renewals
        ? { accessToken: 'access 1', refreshToken: 'refresh 1' }
        : { accessToken: 'access', refreshToken: 'refresh' },
    );
    await fake.clock.advance('24h');
    expect(await store.get(context.keys.credentials('hash'))).toBeUndefined();
  }
});
