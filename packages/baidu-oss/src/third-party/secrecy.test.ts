import { parseJson } from '@minigate/core';
import { fetchHandler } from '@minigate/core/webhook';
import { expect, it } from 'vitest';
import { observed } from '../../../../scripts/test-support/observed.js';
import { openEnvelope } from '../push/envelope.js';
import { createFake, program, queryOf } from './__fixtures__/harness.js';
import { createBaiduThirdParty } from './create.js';

const members = ['access_token', 'refresh_token', 'authorization_code', 'pre_auth_code', 'Ticket', 'authorizationCode'];

it('keeps ticket, tokens, codes and keys out of all that it says, also when Baidu quotes them', async () => {
  const fake = createFake();
  const { account, pushes, tickets } = fake.thirdParty;
  const keys = account.pushKeys.flatMap(({ token, encodingAesKey }) => [token, encodingAesKey]);
  const quoting: Record<string, (url: URL) => object> = {};
  const { options, caught, output, sent } = observed(
    async ({ method, url, headers, body }) => {
      const quote = Object.entries(quoting).find(([part]) => url.href.includes(part))?.[1];
      if (quote) return { body: quote(url) };
      const response = await fake.fetch(new Request(url, { method, headers, ...(method === 'POST' && { body }) }));
      return { status: response.status, body: await response.text() };
    },
    keys,
    members,
  );
  const tp = createBaiduThirdParty({ ...account, ...options, runtime: { clock: fake.clock } });
  const pushed = new Set<string>();
  pushes.pushTo(async (request) => {
    const secrets = account.pushKeys.map((key) => ({ appId: account.clientId, ...key }));
    const { plaintext } = openEnvelope({ body: await request.clone().text() }, secrets, { now: fake.clock.now() });
    const { Ticket, authorizationCode } = parseJson(plaintext) as Record<string, string>;
    for (const secret of [Ticket, authorizationCode]) if (secret) pushed.add(secret);
    return await fetchHandler(tp)(request);
  });
  tp.on('AUTHORIZED', () => {
    throw new Error('a handler fails');
  });

  await tickets.pushNow();
  const { url } = await tp.authLinks.create({ redirectUri: 'https://saas.example/bound' });
  const { redirectUrl } = await fake.thirdParty.authorize(program, { url });
  await caught(tp.authLinks.finish(queryOf(redirectUrl)));
  await tp.push.drain();
  await fake.clock.advance('2h');
  await tp.authorizer(program).packages.list();
  await fake.clock.advance('2h');
  const quoted = (url: URL): string => decodeURIComponent(url.search);
  quoting['app_to_tp_refresh_token'] = (url) => ({ error: 'server_error', error_description: quoted(url) });
  await caught(tp.authorizer(program).packages.list());
  quoting['createpreauthcode'] = (url) => ({ errno: 40001, msg: `no: ${url.searchParams.get('access_token')}` });
  await caught(tp.authLinks.create({ redirectUri: 'https://saas.example/bound' }));
  quoting['tp/token'] = (url) => ({ errno: 50003, msg: `ticket ${url.searchParams.get('ticket')} is not valid` });
  fake.tokens.expireAll();
  await caught(tp.platform.template.listTemplates({ page: 1, page_size: 1 }));
  quoting['app_to_tp_authorization_code'] = (url) => ({ error: 'invalid_grant', error_description: quoted(url) });
  await caught(tp.authLinks.finish({ ...queryOf(redirectUrl), authorization_code: 'a'.repeat(32) }));
  await caught(tp.authorizers.refresh(program));
  const told = [...output(), JSON.stringify([await tp.push.list(), await tp.health()])];

  const visited = sent.flatMap(({ url: { searchParams } }) =>
    ['access_token', 'refresh_token', 'ticket', 'code'].flatMap((name) => searchParams.get(name) ?? []),
  );
  const secrets = [...new Set([...pushed, ...visited, ...keys, tickets.current()])];
  expect(secrets.length).toBeGreaterThan(8);
  expect(secrets.filter((secret) => told.some((text) => text.includes(secret)))).toEqual([]);
  expect(told.filter((text) => text.includes('a handler fails'))).not.toEqual([]);
});
