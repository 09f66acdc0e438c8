import { expect, it, vi } from 'vitest';
import type { Endpoint } from '../endpoint/endpoint.js';
import type { Zod } from '../schema.js';

const loaded = vi.hoisted(() => [] as string[]);
vi.mock('ky', async (original) => {
  loaded.push('ky');
  return await original();
});
vi.mock('zod', async (original) => {
  loaded.push('zod');
  return await original();
});
vi.mock('msw', () => {
  loaded.push('msw');
  return {};
});
vi.mock('undici', () => {
  loaded.push('undici');
  return {};
});

// Not from the fixtures: those stand on the testing entry, which loads both up front.
const readThings: Endpoint<object, object> = {
  id: 'things.read',
  family: 'things',
  method: 'POST',
  path: '/things/read',
  auth: 'none',
  body: 'json',
  retry: 'safe',
  doc: 'https://platform.test/doc',
  request: (z: Zod) => z.looseObject({}),
  response: (z: Zod) => z.looseObject({}),
};

it('loads zod and ky with the first call, and msw and undici never', async () => {
  const { clientContext, createInvoke } = await import('../index.js');
  expect(loaded).toEqual([]);
  const fetch = async (): Promise<Response> => new Response('{}');
  const rules = { name: 'testing', refusal: () => undefined, explain: () => undefined };
  const invoke = createInvoke(clientContext(rules, { baseUrl: 'https://platform.test', fetch }));
  expect(loaded).toEqual([]);
  await invoke(readThings, {});
  expect(loaded).toEqual(['zod', 'ky']);
});
