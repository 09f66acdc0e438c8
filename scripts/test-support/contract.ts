import { type AnyEndpoint, type Callable, call, PlatformError, ValidationError } from '@minigate/core';
import type { FakePlatform } from '@minigate/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** A platform's endpoints, its fake, and how one is called on the other through real HTTP. */
export interface Contract<Endpoint extends AnyEndpoint> {
  readonly endpoints: readonly Endpoint[];
  readonly fake: FakePlatform;
  /** Makes the clients anew, after a reset of the fake. @param url - where the fake listens. */
  connect(url: string): Promise<void>;
  /** The client that an endpoint is called on. */
  clientFor(endpoint: Endpoint): Callable;
  /** The example's request, for this fake. */
  requestOf(endpoint: Endpoint): Record<string, unknown>;
  /** Numbers that every endpoint may answer. */
  readonly generalErrors: readonly number[];
  /** Lets every call of an endpoint fail with a number. */
  failWith(endpoint: Endpoint, code: number): void;
  /** Required fields that the client itself makes up. */
  readonly made?: readonly string[];
  /** Kinds of violation that an example alone cannot avoid. */
  readonly unavoidable?: readonly string[];
}

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

/** The tests' own view of a contract, for tests that only one platform needs. */
export interface ContractTools<Endpoint> {
  /** What a call is rejected with; `undefined` when it is answered. */
  failure(endpoint: Endpoint, request: unknown, on?: Callable): Promise<unknown>;
  /** Resets the fake and connects to it. */
  begin(): Promise<void>;
}

/**
 * Declares the tests that call every endpoint through real HTTP: it is answered as its schema says, or refused by a number that the table
 * explains; every error is typed; what is wrong is refused before anything is sent.
 */
export function contractTests<Endpoint extends AnyEndpoint>(contract: Contract<Endpoint>): ContractTools<Endpoint> {
  const { endpoints, fake, clientFor, requestOf, generalErrors, unavoidable = [] } = contract;
  let server: Awaited<ReturnType<typeof fake.listen>>;
  const begin = async (): Promise<void> => {
    fake.reset();
    await contract.connect(server.url);
  };
  const failure: ContractTools<Endpoint>['failure'] = (endpoint, request, on = clientFor(endpoint)) =>
    call(on, endpoint, request).then(
      () => undefined,
      (error: unknown) => error,
    );
  // Requests alone cannot always tell those apart that share method, path and fixed fields.
  const twins = (one: Endpoint): Endpoint[] =>
    endpoints.filter(
      ({ method, path, fixed }) =>
        method === one.method && path === one.path && JSON.stringify(fixed) === JSON.stringify(one.fixed),
    );
  const callsOf = (endpoint: Endpoint): number => twins(endpoint).reduce((sum, { id }) => sum + fake.calls(id), 0);

  beforeAll(async () => {
    server = await fake.listen();
  });
  afterAll(() => server.close());

  describe.each(endpoints.map((endpoint) => [`${endpoint.family} ${endpoint.id}`, endpoint] as const))(
    '%s',
    (_, endpoint) => {
      // Once for both: a failure that the fake was told to answer changes nothing in it, so it comes first.
      beforeAll(begin);

      it('throws each documented error typed', async () => {
        const { errors = [] } = endpoint as { readonly errors?: readonly number[] };
        for (const code of [...generalErrors, ...errors]) {
          contract.failWith(endpoint, code);
          const error = await failure(endpoint, requestOf(endpoint));
          expect(PlatformError.is(error) && error, String(code)).toMatchObject({ code, endpointId: endpoint.id });
          expect((error as PlatformError).class, String(code)).not.toBe('unknown');
          fake.faults.clear();
        }
      });

      it('is answered over HTTP as its schema says, or refused by a number that the table explains', async () => {
        const before = callsOf(endpoint);
        const error = await failure(endpoint, requestOf(endpoint));
        if (fake.fidelity[endpoint.id] === 'stub') expect(error).toBeUndefined();
        if (error !== undefined) expect(error).toMatchObject({ kind: 'platform', advice: { en: expect.any(String) } });
        expect(fake.violations().filter(({ kind }) => !unavoidable.includes(kind))).toEqual([]);
        expect(callsOf(endpoint)).toBe(before + 1);
      });
    },
  );

  describe('what is refused before anything is sent', () => {
    beforeAll(begin);

    const refused = async (endpoint: Endpoint, request: unknown) => {
      const before = fake.journal().length;
      const error = await failure(endpoint, request);
      expect(fake.journal().length, 'something was sent').toBe(before);
      expect(ValidationError.is(error) && error.subject).toBe('request');
      return (error as ValidationError).issues;
    };

    it.each([...new Set(endpoints.map(({ family }) => family))])(
      '%s: missing, wrong, too long and unknown fields, by path and limit',
      async (family) => {
        let tried = 0;
        for (const endpoint of endpoints.filter((one) => one.family === family)) {
          const request = requestOf(endpoint);
          const schema = z.toJSONSchema(endpoint.request(z) as z.ZodType, {
            io: 'input',
            unrepresentable: 'any',
          }) as JsonSchema;
          for (const name of schema.required ?? []) {
            if (contract.made?.includes(name)) continue;
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
              if (limit !== undefined)
                expect(issues.map(({ message }) => message).join(), name).toContain(String(limit));
              tried++;
            }
          }
          expect(await refused(endpoint, { ...request, misspelt_field: 1 })).toMatchObject([
            { path: 'misspelt_field' },
          ]);
          tried++;
        }
        expect(tried).toBeGreaterThan(0);
      },
    );
  });
  return { failure, begin };
}
