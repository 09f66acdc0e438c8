import { type Callable, call, memoryStore, PlatformError, ValidationError } from '@minigate/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createWechatOpen, type WechatOpen } from '../client/create.js';
import type { WechatEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { examples } from '../families/examples.js';
import { fetchHandler } from '../webhook.js';
import { errorAnswer } from './errors.js';
import { createWechatOpenFake } from './fake.js';
import { miniProgramSets, officialAccountSets } from './options.js';

type AnyWechatEndpoint = WechatEndpoint<unknown, unknown>;

const program = 'wx1000000000000001';
const official = 'wx2000000000000001';
const permissionSets = [...new Set(endpoints.flatMap(({ permissionSets: sets = [] }) => sets))];
const fake = createWechatOpenFake({
  authorizers: [
    { appId: program, granted: true, permissionSets },
    { appId: official, granted: true, permissionSets, kind: 'official-account' },
  ],
});
let wx: WechatOpen;
let server: Awaited<ReturnType<typeof fake.listen>>;

/** The client that an endpoint is called on. */
const clientFor = ({ auth, family }: AnyWechatEndpoint): Callable => {
  if (auth === 'component' || (auth === 'none' && family === 'component-token')) return wx.component;
  return wx.authorizer(family.startsWith('oa-') ? official : program);
};
/** The example's request, for the component of this fake. */
const requestOf = ({ id }: AnyWechatEndpoint): Record<string, unknown> => {
  const request = examples[id]?.request as object;
  return 'component_appid' in request ? { ...request, component_appid: fake.component.appId } : { ...request };
};
const connect = async (): Promise<void> => {
  wx = createWechatOpen({
    component: fake.component,
    store: memoryStore({ clock: fake.clock }),
    baseUrl: server.url,
    runtime: { clock: fake.clock },
    retry: { retries: 0 },
    strict: true,
  });
  fake.pushTo(fetchHandler(wx));
  await fake.tickets.pushNow();
  await wx.recover();
};
const failure = (endpoint: AnyWechatEndpoint, request: unknown, on = clientFor(endpoint)): Promise<unknown> =>
  call(on, endpoint, request).then(
    () => undefined,
    (error: unknown) => error,
  );

/** Calls of an endpoint and of those that share its method and path, which requests alone cannot always tell apart. */
const callsOf = ({ method, path }: AnyWechatEndpoint): number =>
  endpoints.reduce((sum, one) => sum + (one.method === method && one.path === path ? fake.calls(one.id) : 0), 0);

beforeAll(async () => {
  server = await fake.listen();
});
afterAll(() => server.close());

describe.each(endpoints.map((endpoint) => [`${endpoint.family} ${endpoint.id}`, endpoint] as const))(
  '%s',
  (_, endpoint) => {
    const request = requestOf(endpoint);
    beforeEach(async () => {
      fake.reset();
      await connect();
    });

    it('is answered over HTTP as its schema says, or refused by a number that the table explains', async () => {
      const before = callsOf(endpoint);
      const error = await failure(endpoint, request);
      if (fake.fidelity[endpoint.id] === 'stub') expect(error).toBeUndefined();
      if (error !== undefined) expect(error).toMatchObject({ kind: 'platform', advice: { en: expect.any(String) } });
      expect(fake.violations().filter(({ kind }) => kind !== 'code-used')).toEqual([]);
      expect(callsOf(endpoint)).toBe(before + 1);
    });

    it('throws each documented error typed', async () => {
      for (const code of [-1, 45009, 48001, ...(endpoint.errors ?? [])]) {
        fake.faults.on(endpoint.path, errorAnswer(code));
        const error = await failure(endpoint, request);
        expect(PlatformError.is(error) && error, String(code)).toMatchObject({ code, endpointId: endpoint.id });
        expect((error as PlatformError).class, String(code)).not.toBe('unknown');
        fake.faults.clear();
      }
    });
  },
);

it('gives the accounts of the default seed what every endpoint of their kind needs', () => {
  const lacking = endpoints.filter(({ family, auth, permissionSets: sets = [] }) => {
    // Registrations are called for accounts of both kinds.
    const both = family === 'registration' ? [...officialAccountSets, ...miniProgramSets] : undefined;
    const granted = both ?? (family.startsWith('oa-') ? officialAccountSets : miniProgramSets);
    return auth === 'authorizer' && sets.length > 0 && !sets.some((set) => granted.includes(set));
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maximum?: number;
}

/** A value that a field refuses, for each way in which its schema can be broken. */
function wrongValues(schema: JsonSchema, value: unknown): [what: string, value: unknown, limit: number | undefined][] {
  const wrong: [string, unknown, number | undefined][] = [];
  if (schema.type === 'string') wrong.push(['a number for a text', 12_345, undefined]);
  if (schema.type === 'number') wrong.push(['a text for a number', 'twelve', undefined]);
  if (schema.type === 'array') wrong.push(['a text for a list', 'text', undefined]);
  const { maxLength, maxItems, maximum } = schema;
  if (maxLength !== undefined) wrong.push(['a text that is too long', 'x'.repeat(maxLength + 1), maxLength]);
  if (maximum !== undefined) wrong.push(['a number that is too large', maximum + 1, maximum]);
  if (maxItems !== undefined && Array.isArray(value) && value.length > 0)
    wrong.push(['a list that is too long', Array.from({ length: maxItems + 1 }, () => value[0]), maxItems]);
  return wrong;
}

describe('what is refused before anything is sent', () => {
  const families = [...new Set(endpoints.map(({ family }) => family))];
  beforeAll(async () => {
    fake.reset();
    await connect();
  });

  const refused = async (endpoint: AnyWechatEndpoint, request: unknown) => {
    const before = fake.journal().length;
    const error = await failure(endpoint, request);
    expect(fake.journal().length, 'something was sent').toBe(before);
    expect(ValidationError.is(error) && error.subject).toBe('request');
    return (error as ValidationError).issues;
  };

  it.each(families)('%s: missing, wrong, too long and unknown fields, by path and limit', async (family) => {
    let tried = 0;
    for (const endpoint of endpoints.filter((one) => one.family === family)) {
      const request = requestOf(endpoint);
      const schema = z.toJSONSchema(endpoint.request(z) as z.ZodType, {
        io: 'input',
        unrepresentable: 'any',
      }) as JsonSchema;
      for (const name of schema.required ?? []) {
        const { [name]: _, ...rest } = request;
        expect(await refused(endpoint, rest), `${endpoint.id} without ${name}`).toMatchObject([{ path: name }]);
        tried++;
      }
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (endpoint.fixed?.[name] !== undefined) continue;
        for (const [what, value, limit] of wrongValues(field, request[name])) {
          const issues = await refused(endpoint, { ...request, [name]: value });
          expect(
            issues.map(({ path }) => path),
            `${endpoint.id}.${name}: ${what}`,
          ).toContain(name);
          if (limit !== undefined) expect(issues.map(({ message }) => message).join(), name).toContain(String(limit));
          tried++;
        }
      }
      expect(await refused(endpoint, { ...request, misspelt_field: 1 })).toMatchObject([{ path: 'misspelt_field' }]);
      tried++;
    }
    expect(tried).toBeGreaterThan(0);
  });

  it.each(families)('%s: calls with the wrong kind of token', async (family) => {
    for (const endpoint of endpoints.filter((one) => one.family === family && one.auth === 'authorizer')) {
      const before = fake.journal().length;
      const error = await failure(endpoint, requestOf(endpoint), wx.component);
      expect(error).toMatchObject({ kind: 'auth', message: expect.stringContaining('authorizer credential') });
      expect(fake.journal().length, endpoint.id).toBe(before);
    }
  });
});
