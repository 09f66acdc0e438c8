import { PlatformError } from '@minigate/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPaas } from '../client/create.js';
import type { AuthOptions } from '../client/options.js';
import { tenantCode } from '../codes.js';
import { createPaasFake } from '../testing/index.js';

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...' +&=/%?#!\'()*~"\n'), fc.constantFrom('中', '😀', 'é'), fc.string()),
});
const auth: fc.Arbitrary<AuthOptions> = fc.record({
  strategy: fc.constantFrom('request-v1', 'sorted-params'),
  algorithm: fc.constantFrom('HMAC-SHA256', 'HMAC-SHA1'),
  encoding: fc.constantFrom('hex', 'HEX', 'base64'),
  placement: fc.constantFrom('header', 'query'),
  timestampUnit: fc.constantFrom('ms', 's'),
});

it('signs what a verifier of its own accepts, whatever is in path, query and body', async () => {
  await fc.assert(
    fc.asyncProperty(auth, text, text, async (options, code, name) => {
      fc.pre(!['', '.', '..'].includes(code));
      const fake = createPaasFake({ auth: options });
      const paas = createPaas({
        team: fake.team,
        baseUrl: fake.origin,
        fetch: fake.fetch,
        runtime: { clock: fake.clock },
        auth: options,
        retry: { retries: 0 },
      });
      expect(await paas.app.list({ name, status: code })).toMatchObject({ items: [] });
      await paas.tenant.open({ tenantCode: tenantCode(code), tenantName: `${name}!` }).catch(notOfSignature);
      await paas.tenant.get({ tenantCode: tenantCode(code) }).catch(notOfSignature);
      expect(fake.signatureReports()).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** Codes and names may be refused, for example for their length. */
function notOfSignature(error: unknown): void {
  expect(PlatformError.is(error) && error.status).toBeGreaterThan(0);
  expect(PlatformError.is(error) && error.status).not.toBe(401);
}
