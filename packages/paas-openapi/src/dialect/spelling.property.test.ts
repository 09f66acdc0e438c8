import { WebhookError } from '@minigate/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signRequest } from '../auth/sign-request.js';
import { parseEvent } from '../webhook/parse.js';
import { resolveDialect } from './dialect.js';
import { knownSpellings } from './names.js';
import type { FieldOptions } from './options.js';
import { spelling } from './spelling.js';

const names = [
  ...Object.keys(knownSpellings),
  'pageSize',
  'clientToken',
  'sha256',
  'AccessKeyId',
  'isHome',
  'usedByEnvs',
];
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }),
  ),
}));
const fields = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5 });

it.each<FieldOptions>([
  {},
  { spelling: 'camel' },
  { spelling: 'snake' },
  { snakeCaseAll: true },
  { spelling: { tenantCode: 'tenantNo', appCode: 'app' } },
])('reads what it writes: %j', (options) => {
  const { write, read } = spelling(resolveDialect({ fields: options }));
  fc.assert(
    fc.property(fields, (original) => {
      expect(read(write(original))).toEqual(original);
    }),
  );
});

it('changes nothing in contents of the caller, however deep', () => {
  const { write, read } = spelling(resolveDialect({ fields: { snakeCaseAll: true } }));
  const ext = fc.jsonValue();
  fc.assert(
    fc.property(ext, (content) => {
      const original = { items: [{ ext: content, variables: { content } }] };
      expect(write(original)).toEqual(original);
      if (!Array.isArray(content)) expect(read(original)).toEqual(original);
    }),
  );
});

it('signs the same for any order of the query', () => {
  const query = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), { maxLength: 6 });
  const options = { appId: 'a', appSecret: 's', timestamp: 1, nonce: 'n' };
  fc.assert(
    fc.property(query, fc.constantFrom('request-v1' as const, 'sorted-params' as const), (pairs, strategy) => {
      const sign = (order: typeof pairs) =>
        signRequest({ method: 'get', path: '/', query: order }, { ...options, strategy }).signature;
      expect(sign(pairs.toReversed())).toBe(sign(pairs));
      expect(sign([...pairs, ['z', '']])).not.toBe(sign(pairs));
    }),
  );
});

it('reads any text as an event, or refuses it', () => {
  const names = spelling(resolveDialect());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fields.map((data) => JSON.stringify({ event: 'ping', data })),
      ),
      (text) => {
        try {
          expect(parseEvent(text, names).eventId).not.toBe('');
        } catch (error) {
          expect(WebhookError.is(error) && error.reason).toBe('malformed');
        }
      },
    ),
  );
});
