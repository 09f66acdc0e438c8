import type { AnyEndpoint, Endpoint } from '../../endpoint/endpoint.js';
import type { Zod } from '../../schema.js';
import {
  Collection,
  createFakePlatform,
  type FakeClock,
  type FakePlatform,
  type FakePlatformDefinition,
  fakeClock,
  refuse,
  reply,
} from '../index.js';

/** A note of the toy platform. */
export interface Note {
  readonly id: string;
  text: string;
  stars?: number;
}

const base = { family: 'notes', auth: 'token', body: 'json', retry: 'never', doc: 'https://toy.test/doc' } as const;

const createNote: Endpoint<{ text: string; stars?: number }, { id: string }> = {
  ...base,
  id: 'createNote',
  method: 'POST',
  path: '/notes/create',
  request: (z: Zod) => z.strictObject({ text: z.string().min(1), stars: z.number().exactOptional() }),
  response: (z: Zod) => z.object({ id: z.string() }),
};

const listNotes: Endpoint<{ count: number; full?: boolean; ids?: string[] }, { notes: Note[] }> = {
  ...base,
  id: 'listNotes',
  method: 'GET',
  path: '/notes',
  body: 'none',
  request: (z: Zod) =>
    z.strictObject({
      count: z.number(),
      full: z.boolean().exactOptional(),
      ids: z.array(z.string()).exactOptional(),
    }),
  response: (z: Zod) => z.object({ notes: z.array(z.object({ id: z.string(), text: z.string() })) }),
};

const readNote: Endpoint<{ id: string }, Note> = {
  ...base,
  id: 'readNote',
  method: 'GET',
  path: '/notes/{id}',
  body: 'none',
  request: (z: Zod) => z.strictObject({ id: z.string() }),
  response: (z: Zod) => z.object({ id: z.string(), text: z.string() }),
};

const attach: Endpoint<{ note: string; size: number; file: Blob }, { bytes: number; name: string }> = {
  ...base,
  id: 'attach',
  method: 'POST',
  path: '/notes/attach',
  body: 'multipart',
  query: ['note'],
  request: (z: Zod) => z.strictObject({ note: z.string(), size: z.number(), file: z.instanceof(Blob) }),
  response: (z: Zod) => z.object({ bytes: z.number(), name: z.string() }),
};

const upload: Endpoint<{ media: Blob }, { bytes: number; type: string }> = {
  ...base,
  id: 'upload',
  method: 'POST',
  path: '/upload',
  body: 'binary',
  request: (z: Zod) => z.strictObject({ media: z.instanceof(Blob) }),
  response: (z: Zod) => z.object({ bytes: z.number(), type: z.string() }),
};

const download: Endpoint<{ id: string }, Blob> = {
  ...base,
  id: 'download',
  method: 'POST',
  path: '/download',
  body: 'form',
  reply: 'binary',
  request: (z: Zod) => z.strictObject({ id: z.string() }),
  response: (z: Zod) => z.instanceof(Blob),
};

const startJob: Endpoint<{ action: 'start'; name: string; hours: number }, object> = {
  ...base,
  id: 'startJob',
  method: 'POST',
  path: '/job',
  query: ['action'],
  request: (z: Zod) => z.strictObject({ action: z.literal('start'), name: z.string(), hours: z.number() }),
  response: (z: Zod) => z.object({}),
};

const stopJob: Endpoint<{ action: 'stop'; name: string }, object> = {
  ...base,
  id: 'stopJob',
  method: 'POST',
  path: '/job',
  query: ['action'],
  request: (z: Zod) => z.strictObject({ action: z.literal('stop'), name: z.string() }),
  response: (z: Zod) => z.object({}),
};

/** Shares everything with {@link stopJob} but the credential. */
const stopJobAsAdmin: Endpoint<{ action: 'stop'; name: string }, object> = {
  ...stopJob,
  id: 'stopJobAsAdmin',
  auth: 'admin',
};

const unrouted: Endpoint<object, object> = {
  ...base,
  id: 'unrouted',
  method: 'POST',
  path: '/unrouted',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.object({}),
};

const broken: Endpoint<{ how: 'throws' | 'lies' }, { id: string }> = {
  ...base,
  id: 'broken',
  method: 'POST',
  path: '/broken',
  request: (z: Zod) => z.strictObject({ how: z.enum(['throws', 'lies']) }),
  response: (z: Zod) => z.object({ id: z.string() }),
};

/** Endpoints of the toy platform. */
export const toyEndpoints: readonly AnyEndpoint[] = [
  createNote,
  listNotes,
  readNote,
  attach,
  upload,
  download,
  startJob,
  stopJob,
  stopJobAsAdmin,
  unrouted,
  broken,
] as readonly AnyEndpoint[];

/** A running toy platform. */
export interface Toy {
  readonly fake: FakePlatform;
  readonly clock: FakeClock;
  readonly notes: Collection<Note>;
  /** POSTs JSON with the token that is right. */
  post(path: string, body: unknown): Promise<Response>;
}

/** A platform that is no real one: notes behind a token, `{ error }` for refusals. */
export function toyPlatform(overrides: Partial<FakePlatformDefinition<string>> = {}): Toy {
  const clock = overrides.clock ?? fakeClock();
  const notes = new Collection<Note>('note');
  const fake = createFakePlatform<string>({
    name: 'toy',
    origin: 'https://toy.test',
    endpoints: toyEndpoints,
    credentialNames: ['token'],
    routes: {
      createNote: {
        fidelity: 'stateful',
        handle({ input }: { input: { text: string; stars?: number } }) {
          if (input.text === 'forbidden') refuse(reply.json({ error: 'forbidden-text' }, 403));
          return { id: notes.add(input).id, at: clock.now() };
        },
      },
      listNotes: {
        fidelity: 'stateful',
        handle: ({ input }: { input: { count: number } }) => ({ notes: notes.filter().slice(0, input.count), input }),
      },
      readNote: {
        fidelity: 'stateful',
        handle: ({ input }: { input: { id: string } }) => notes.get(input.id) ?? reply.json({ error: 'no-note' }, 404),
      },
      attach: {
        fidelity: 'stub',
        handle: ({ input }: { input: { file: File } }) => ({ bytes: input.file.size, name: input.file.name }),
      },
      upload: {
        fidelity: 'stub',
        handle: ({ input }: { input: { media: Blob } }) => ({ bytes: input.media.size, type: input.media.type }),
      },
      download: { fidelity: 'stub', handle: ({ input }: { input: { id: string } }) => new Blob([`file ${input.id}`]) },
      startJob: { fidelity: 'stub', handle: () => ({ done: 'startJob' }) },
      stopJob: { fidelity: 'stub', handle: () => ({ done: 'stopJob' }) },
      stopJobAsAdmin: { fidelity: 'stub', handle: () => ({ done: 'stopJobAsAdmin' }) },
      broken: {
        fidelity: 'stub',
        handle({ input }: { input: { how: string } }) {
          if (input.how === 'throws') throw new Error('bug in the handler');
          return { id: 7 };
        },
      },
    },
    authenticate({ endpoint, url, report }) {
      const token = url.searchParams.get('token');
      if (token === endpoint.auth) return token;
      report('wrong-token', 'no such token');
      return reply.json({ error: 'token' }, 401);
    },
    invalid: ({ problem, issues }) => reply.json({ error: problem, fields: issues.map(({ path }) => path) }, 400),
    unknown: ({ endpoint }) => reply.json({ error: endpoint === undefined ? 'path' : 'method' }, 404),
    notImplemented: (endpoint) => reply.json({ error: `not implemented: ${endpoint.id}` }, 501),
    encode: async (result) =>
      result instanceof Blob ? reply.binary(new Uint8Array(await result.arrayBuffer())) : reply.json(result),
    page: async (_, url) =>
      url.pathname === '/login'
        ? new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } })
        : undefined,
    snapshotState: () => notes.snapshot(),
    restoreState: (state) => notes.restore(state as ReturnType<typeof notes.snapshot>),
    resetState: () => notes.clear(),
    clock,
    seed: 1,
    ...overrides,
  });
  return {
    fake,
    clock,
    notes,
    post: (path, body) =>
      fake.fetch(`https://toy.test${path}${path.includes('?') ? '&' : '?'}token=token`, {
        method: 'POST',
        body: JSON.stringify(body),
      }),
  };
}
