import { memoryStore } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import { expect, it } from 'vitest';
import { createQingCloud } from '../client/create.js';
import { createQingCloudFake } from '../testing/index.js';
import { harness, home, optionsFor } from './__fixtures__/harness.js';

const paths = {
  iaas: '/gateway/iaas/',
  iam: '/gateway/iam/',
  oauth2: '/login/oauth2/',
  token: '/login/token/',
  checkToken: '/login/check/',
  refreshToken: '/login/refresh/',
};

it('works with a private cloud on other hosts and paths, beside the public one on the same store', async () => {
  const clock = fakeClock();
  const store = memoryStore({ clock });
  const publicCloud = harness({ store, fake: { clock } });
  const fake = createQingCloudFake({
    origin: 'http://api.private.example:7777',
    paths,
    zones: ['zone1'],
    users: [{ userId: 'usr-one' }],
    seed: 2,
    clock,
  });
  const hosts: string[] = [];
  const qc = createQingCloud({
    ...optionsFor(fake),
    store,
    sso: 'http://sso.private.example',
    api: 'http://api.private.example:7777',
    paths,
    zone: 'zone1',
    app: fake.app,
    // One fake plays both hosts.
    fetch(input, init) {
      const request = new Request(input, init);
      const { host, href } = new URL(request.url);
      hosts.push(`${host} ${new URL(href).pathname}`);
      return fake.fetch(new Request(href.replace(/^http:\/\/[^/]+/, fake.origin), request));
    },
  });
  expect(qc.loginUrl().url).toMatch(/^http:\/\/sso\.private\.example\/login\/oauth2\/\?/);
  const landed = await qc.web.landing()(new Request(`${home}${new URL(fake.login({ flow: 'code' })).search}`));
  const cookie = landed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const request = (): Request => new Request(`${home}/app`, { headers: { cookie } });
  const session = await qc.web.session()(request());
  if (session instanceof Response) throw new Error('no session');
  fake.sessions.expireKeys();
  expect(await session.call('DescribeInstances')).toHaveProperty('instance_set');
  expect(new Set(hosts)).toEqual(
    new Set([
      'sso.private.example /login/token/',
      'sso.private.example /login/check/',
      'sso.private.example /login/refresh/',
      'api.private.example:7777 /gateway/iam/',
    ]),
  );
  expect(fake.violations()).toEqual([]);
  // The other cloud does not know the cookie, although user, store and cookie secret are the same.
  const other = await publicCloud.qc.web.session()(request());
  expect(other).toHaveProperty('status', 401);
});
