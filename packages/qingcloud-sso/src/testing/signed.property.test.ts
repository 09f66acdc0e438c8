import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from './__fixtures__/cloud.js';
import { createQingCloudFake } from './index.js';

const fake = createQingCloudFake();
let server: Awaited<ReturnType<typeof fake.listen>>;
beforeAll(async () => {
  server = await fake.listen();
});
afterAll(() => server.close());

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom("!'()*", '~ +&=%', '青云 QingCloud', '\u{1F600}', 'a/b?c#d', '%2B%20'),
);
/** Names that are no parameters of the signature itself. */
const name = fc.stringMatching(/^x_[a-z0-9_]{1,8}$/);
const params = fc.dictionary(
  name,
  fc.oneof(
    text,
    fc.integer(),
    fc.array(text, { minLength: 1, maxLength: 14 }),
    fc.array(text, { minLength: 12, maxLength: 14 }),
    fc.array(fc.record({ val1: text, static_type: fc.nat() }), { minLength: 1, maxLength: 12 }),
  ),
  { maxKeys: 8 },
);
const forms = fc.record({
  method: fc.constantFrom('GET' as const, 'POST' as const),
  signature: fc.constantFrom(
    { signatureMethod: 'HmacSHA256' as const },
    { signatureMethod: 'HmacSHA1' as const },
    { signatureVersion: 2 },
  ),
});

/** Sends parameters over HTTP. @param altered - changes the query or form after it was signed. */
const send = async (
  fields: object,
  { method, signature }: { method: 'GET' | 'POST'; signature: object },
  altered = (text: string): string => text,
) => {
  const client = connect(fake, {
    api: server.url,
    signature,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { origin, pathname, search } = new URL(request.url);
      if (request.method === 'GET') return fetch(`${origin}${pathname}?${altered(search.slice(1))}`);
      return fetch(request.url, { method: 'POST', headers: request.headers, body: altered(await request.text()) });
    },
  });
  return client.raw({ action: 'DescribeZones', params: { ...fields }, method }).then(
    () => 0,
    (error: unknown) => (error as { code?: number }).code,
  );
};

it('is accepted over HTTP by a verifier that was written apart from the client, whatever is signed', async () => {
  await fc.assert(
    fc.asyncProperty(params, forms, async (fields, form) => {
      // The gateway looks at the signature before the parameters, which the action does not have.
      expect(await send(fields, form)).toBe(Object.keys(fields).length === 0 ? 0 : 1100);
    }),
    { numRuns: 60 },
  );
  expect(fake.signatureReports()).toEqual([]);
});

/** Another character somewhere in the value of some parameter, that of the signature included. */
function changed(sent: string, which: number, where: number): string {
  const pairs = [...new URLSearchParams(sent)];
  const [name, value] = pairs[which % pairs.length] as [string, string];
  const at = where % value.length;
  const other = `${value.slice(0, at)}${value[at] === 'x' ? 'y' : 'x'}${value.slice(at + 1)}`;
  return new URLSearchParams(pairs.with(which % pairs.length, [name, other])).toString();
}

it('is refused when any character of it was changed on the way', async () => {
  const lists = fc.record({ zones: fc.array(text, { minLength: 12, maxLength: 14 }), status: fc.array(text) });
  await fc.assert(
    fc.asyncProperty(lists, forms, fc.nat(), fc.nat(), async (fields, form, which, where) => {
      expect(await send(fields, form)).toBe(0);
      expect(await send(fields, form, (sent) => changed(sent, which, where))).toBeOneOf([1100, 1200, 1300]);
    }),
    { numRuns: 100 },
  );
  expect(fake.signatureReports().length).toBeGreaterThan(50);
});
