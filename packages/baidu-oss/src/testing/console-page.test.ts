import { expect, it } from 'vitest';
import { tokenOf } from './__fixtures__/http.js';
import { createBaiduOssFake } from './fake.js';

it('registers members on a page that needs no script', async () => {
  const fake = createBaiduOssFake();
  const url = `${fake.origin}/console`;
  expect(await (await fake.fetch(url)).text()).toContain('<form method="post" action="/console">');
  const register = (name: string) => fake.fetch(url, { method: 'POST', body: new URLSearchParams({ name }) });
  expect((await register(' ')).status).toBe(400);
  const page = await (await register('<b>Host</b>')).text();
  expect(page).toContain('&#60;b&#62;Host');
  const value = (term: string) => new RegExp(`<dt>${term}</dt><dd><code>([^<]+)`).exec(page)?.[1] ?? '';
  expect([value('officalNo'), value('containerNo')]).toEqual(['100002', '200002']);
  expect(await tokenOf(fake, { ak: value('AK'), sk: value('SK') })).toMatch(/^24\./);
  expect((await fake.fetch(url, { method: 'PUT' })).status).toBe(405);
});
