import ky from 'ky';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { toyPlatform } from './__fixtures__/toy-platform.js';

const { fake, notes } = toyPlatform();
const server = setupServer(...fake.mswHandlers());
const client = ky.create({ retry: 0, throwHttpErrors: false, searchParams: { token: 'token' } });

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => fake.reset());
afterAll(() => server.close());

it('answers the global fetch', async () => {
  const response = await fetch('https://toy.test/notes/create?token=token', { method: 'POST', body: '{"text":"a"}' });
  expect(await response.json()).toMatchObject({ id: 'note-1' });
  expect(notes.size).toBe(1);
});

it('answers ky, whatever the body', async () => {
  const created = await client.post('https://toy.test/notes/create', { json: { text: '你好' } }).json();
  expect(created).toMatchObject({ id: 'note-1' });
  const form = new FormData();
  form.append('size', '3');
  form.append('file', new File(['abc'], 'a.txt'));
  const attached = client.post('https://toy.test/notes/attach', {
    body: form,
    searchParams: { token: 'token', note: '1' },
  });
  expect(await attached.json()).toEqual({ bytes: 3, name: 'a.txt' });
  expect((await client.get('https://toy.test/notes/9')).status).toBe(404);
});

it.each(['refuse', 'cut'] as const)('turns %s into a network failure', async (kind) => {
  fake.faults.next('createNote', { kind });
  const call = fetch('https://toy.test/notes/create?token=token', { method: 'POST', body: '{"text":"a"}' });
  await expect(call).rejects.toThrow(TypeError);
  expect(notes.size).toBe(kind === 'cut' ? 1 : 0);
});
