import { expect, it, vi } from 'vitest';

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

it('loads zod and ky with the first call, and msw and undici never', async () => {
  const { clientContext, createInvoke } = await import('../index.js');
  expect(loaded).toEqual([]);
  const { endpointOf, testPlatform } = await import('./__fixtures__/pipeline.js');
  const fetch = async (): Promise<Response> => new Response('{}');
  const invoke = createInvoke(clientContext(testPlatform, { baseUrl: 'https://platform.test', fetch }));
  expect(loaded).toEqual([]);
  await invoke(endpointOf(), {});
  expect(loaded).toEqual(['zod', 'ky']);
});
