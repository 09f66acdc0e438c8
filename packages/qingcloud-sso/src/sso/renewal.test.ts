import { AuthError, TransportError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { harness } from './__fixtures__/harness.js';
import type { QingCloudSession } from './kit.js';
import { SessionExpiredError } from './session-error.js';

const describeInstances = (session: QingCloudSession) => session.call('DescribeInstances');

describe('a temporary key that ended', () => {
  it.each(['tokens', 'key', 'both'] as const)(
    'is renewed once for 50 calls when the cloud answers with %s',
    async (refreshAnswer) => {
      const { fake, browser, events, output } = harness({ fake: { refreshAnswer } });
      const user = browser();
      await user.logIn();
      const requests = await Promise.all(Array.from({ length: 5 }, () => user.session()));
      await Promise.all(requests.map(describeInstances));
      fake.sessions.expireKeys();
      const calls = requests.flatMap((session) => Array.from({ length: 10 }, () => describeInstances(session)));
      for (const answer of await Promise.all(calls)) expect(answer).toHaveProperty('instance_set');
      expect(fake.calls('sso.refreshToken')).toBe(1);
      const renewals = output.filter((line) => line.includes("outcome: 'refreshed'"));
      expect(renewals).toEqual([expect.stringMatching(/credential: 'session',\s+subject: 'usr-one'/)]);
      expect(fake.calls('sso.checkToken')).toBe(refreshAnswer === 'tokens' ? 2 : 1);
      expect(events.map(({ type }) => type)).toEqual(['sessionCreated', 'sessionRefreshed']);
      expect(fake.violations()).toEqual([]);
    },
  );

  it('is renewed again and again, each time with the latest refresh token', async () => {
    const { fake, browser } = harness();
    const user = browser();
    await user.logIn();
    for (let turn = 0; turn < 4; turn++) {
      fake.sessions.expireKeys();
      await describeInstances(await user.session());
    }
    expect(fake.calls('sso.refreshToken')).toBe(4);
    expect(fake.violations()).toEqual([]);
  });

  it('is renewed once by two clients on one store', async () => {
    const first = harness();
    const second = harness({ fake: first.fake, store: first.store });
    const [one, two] = [first.browser(), second.browser()];
    await one.logIn();
    for (const [name, value] of one.jar) two.jar.set(name, value);
    const sessions = [await one.session(), await two.session()];
    await Promise.all(sessions.map(describeInstances));
    first.fake.sessions.expireKeys();
    const calls = sessions.flatMap((session) => Array.from({ length: 25 }, () => describeInstances(session)));
    const all = Promise.all(calls);
    // Whoever lost the lease looks again after a moment.
    await first.fake.clock.advance('1s');
    expect(await all).toHaveLength(50);
    expect(first.fake.calls('sso.refreshToken')).toBe(1);
    expect([...first.events, ...second.events].filter(({ type }) => type === 'sessionRefreshed')).toHaveLength(1);
  });

  it('is waited for by a process that ends', async () => {
    const { fake, browser, qc, events } = harness();
    await qc.close();
    const user = browser();
    await user.logIn();
    fake.sessions.expireKeys();
    fake.faults.next('sso.refreshToken', { kind: 'slow', ms: 5_000 });
    const call = describeInstances(await user.session());
    await fake.clock.advance('1s');
    const closed = qc.close().then(() => events.map(({ type }) => type));
    await fake.clock.advance('5s');
    expect(await closed).toContain('sessionRefreshed');
    await call;
  });

  it('repeats a write, because the refusal proves that nothing was done', async () => {
    const { fake, browser } = harness();
    const user = browser();
    await user.logIn();
    const session = await user.session();
    fake.sessions.expireKeys();
    await session.call('StopInstances', { instances: ['i-00000001'] }).catch(() => undefined);
    expect(fake.calls('sso.refreshToken')).toBe(1);
    expect(fake.calls('instance.stopInstances')).toBe(2);
  });
});

describe('a renewal that the cloud refuses', () => {
  it('ends the session with one error for all calls, which says where to log in', async () => {
    const { fake, browser, events, caught, store } = harness();
    const user = browser();
    await user.logIn();
    const session = await user.session();
    fake.sessions.revoke();
    const errors = await Promise.all(Array.from({ length: 50 }, () => caught(describeInstances(session))));
    expect(new Set(errors).size).toBe(1);
    const [error] = errors;
    expect(AuthError.is(error) && SessionExpiredError.is(error) && error).toMatchObject({
      name: 'SessionExpiredError',
      reason: 'not-authorized',
      ended: 'refused',
      loginUrl: expect.stringMatching(/^https:\/\/qingcloud\.fake\/sso\/oauth2\/\?response_type=code&client_id=app-/),
    });
    expect(fake.calls('sso.refreshToken')).toBe(1);
    expect(events.at(-1)).toMatchObject({ type: 'sessionEnded', event: { reason: 'refused', userId: 'usr-one' } });
    expect(SessionExpiredError.is(await caught(describeInstances(session)))).toBe(true);
    expect((await user.open('/app')).status).toBe(401);
    const keys: string[] = [];
    for await (const { key } of store.list('')) keys.push(key);
    expect(keys).toEqual([expect.stringContaining('/landings/')]);
  });

  it('tells nobody the tokens that the refusal repeats', async () => {
    let isOver = false;
    const { fake, browser, caught, output } = harness({
      client: {
        strict: false,
        async fetch(input) {
          const request = input as Request;
          if (!isOver || request.url.includes('/iam/')) return await fake.fetch(request);
          const sent = `${await request.text()} ${request.headers.get('authorization')}`.replace(/[&=]/g, ' ');
          return Response.json({ error: 'invalid_grant', error_description: `not good: ${sent}` }, { status: 400 });
        },
      },
    });
    const user = browser();
    await user.logIn();
    const session = await user.session();
    fake.sessions.expireKeys();
    isOver = true;
    expect(SessionExpiredError.is(await caught(describeInstances(session)))).toBe(true);
    expect(output.join()).toContain('not good: ');
  });

  it('is tried with the last access token, when a process died with the answer', async () => {
    const { fake, browser, caught } = harness({ client: { retry: { retries: 0 } } });
    const user = browser();
    await user.logIn();
    const session = await user.session();
    fake.sessions.expireKeys();
    fake.faults.next('sso.refreshToken', { kind: 'cut' });
    await expect(describeInstances(session)).rejects.toSatisfy(TransportError.is);
    expect(await describeInstances(session)).toHaveProperty('instance_set');
    expect(fake.violations().map(({ kind }) => kind)).toEqual(['refresh-token-used']);
    // This session lives no longer than its access token.
    await fake.clock.advance('119m');
    expect(await describeInstances(await user.session())).toHaveProperty('instance_set');
    await fake.clock.advance('1h');
    expect(SessionExpiredError.is(await caught(describeInstances(await user.session())))).toBe(true);
  });

  it.each<[string, string]>([
    ['null', 'null'],
    ['a text', '"done"'],
    ['a list', '[]'],
    ['tokens that are no texts', '{"access_token":["a"],"refresh_token":{"a":1}}'],
    ['a key that is no text', '{"access_key":1,"secret_key":{},"token":["t"]}'],
    ['half a key', '{"access_key":"a","token":"t","user":null}'],
  ])('goes on with the tokens that are known when the cloud answers with %s', async (_, body) => {
    const { fake, browser, events } = harness({
      client: {
        strict: false,
        fetch: async (input) =>
          (input as Request).url.includes('/sso/refresh_token/')
            ? new Response(body)
            : await fake.fetch(input as Request),
      },
    });
    const user = browser();
    await user.logIn();
    fake.sessions.expireKeys();
    expect(await describeInstances(await user.session())).toHaveProperty('instance_set');
    expect(events.map(({ type }) => type)).toEqual(['sessionCreated', 'sessionRefreshed']);
  });

  it.each(['null', '{}', '"usr-one"'])('takes a new key whose user is %s', async (named) => {
    const { fake, browser, events } = harness({
      client: {
        strict: false,
        async fetch(input) {
          const answer = await fake.fetch(input as Request);
          if (!(input as Request).url.includes('/sso/refresh_token/')) return answer;
          return Response.json({ ...((await answer.json()) as object), user: JSON.parse(named) });
        },
      },
      fake: { refreshAnswer: 'key' },
    });
    const user = browser();
    await user.logIn();
    fake.sessions.expireKeys();
    expect(await describeInstances(await user.session())).toHaveProperty('instance_set');
    expect(events.map(({ type }) => type)).toEqual(['sessionCreated', 'sessionRefreshed']);
  });

  it('ends a session whose renewal gives another user', async () => {
    const { fake, browser, caught } = harness({
      client: {
        async fetch(input, init) {
          const response = await fake.fetch(input, init);
          if (!(input as Request).url.includes('check_token') || fake.calls('sso.checkToken') === 1) return response;
          const body = (await response.json()) as { user: { user_id: string } };
          return Response.json({ ...body, user: { ...body.user, user_id: 'usr-two' } });
        },
      },
    });
    const user = browser();
    await user.logIn();
    const session = await user.session();
    fake.sessions.expireKeys();
    expect(await caught(describeInstances(session))).toMatchObject({
      name: 'SessionExpiredError',
      ended: 'other-user',
    });
  });

  it('ends a session whose new key is refused as well', async () => {
    const { fake, browser, caught } = harness();
    const user = browser();
    await user.logIn();
    const session = await user.session();
    fake.faults.on('instance.describeInstances', {
      kind: 'answer',
      status: 401,
      body: { message: 'id_token expired' },
    });
    expect(await caught(describeInstances(session))).toMatchObject({ name: 'SessionExpiredError', ended: 'refused' });
    expect(fake.calls('sso.refreshToken')).toBe(1);
    expect((await user.open('/app')).status).toBe(401);
  });
});

describe('a failure that passes', () => {
  it.each([
    ['a gateway page', { kind: 'status', status: 502 }],
    ['a busy cloud', { kind: 'status', status: 429 }],
    ['a wrong address', { kind: 'status', status: 404 }],
    ['a broken connection', { kind: 'refuse' }],
    ['a page in place of JSON', { kind: 'raw', text: '<html>', contentType: 'text/html' }],
  ] as const)('does not end the session: %s', async (_name, fault) => {
    for (const endpoint of ['sso.refreshToken', 'sso.checkToken']) {
      const { fake, browser, caught } = harness({ client: { retry: { retries: 0 } } });
      const user = browser();
      await user.logIn();
      const session = await user.session();
      fake.sessions.expireKeys();
      fake.faults.next(endpoint, fault);
      const error = await caught(describeInstances(session));
      expect(error).toBeInstanceOf(Error);
      expect(SessionExpiredError.is(error)).toBe(false);
      expect(await describeInstances(session)).toHaveProperty('instance_set');
      // A refresh token that was replaced before the failure was kept.
      expect(fake.violations()).toEqual([]);
    }
  });
});
