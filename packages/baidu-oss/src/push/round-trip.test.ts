import { type PushFields, writeDocument } from '@minigate/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import catalogue from './__fixtures__/event-catalogue.json' with { type: 'json' };
import { secret } from './__fixtures__/secrets.js';
import { openEnvelope, sealEnvelope } from './envelope.js';
import { parsePush } from './parse.js';

type Kind = string | readonly Kind[] | { readonly [name: string]: Kind };

const now = 1_547_441_110_000;

/** Texts without white space around them, which documents in XML have between elements. */
const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text === text.trim());

/** Values of a kind, as the platform could send them. An id may be text or a number of any size. */
function valuesOf(kind: Kind): fc.Arbitrary<unknown> {
  if (kind === 'string') return fc.oneof(texts, fc.bigInt({ min: 1n, max: 2n ** 63n }));
  if (kind === 'number') return fc.maxSafeInteger().filter((value) => !Object.is(value, -0));
  if (Array.isArray(kind)) return fc.array(valuesOf(kind[0]), { minLength: 1, maxLength: 3 });
  return membersOf(kind as { readonly [name: string]: Kind });
}

const membersOf = (kinds: { readonly [name: string]: Kind }): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, valuesOf(kind)])));

/** Ids come out as texts. */
const read = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(read);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, read(member)]));
};

/** What every push of a kind begins with. */
function headOf(type: string): PushFields {
  if (type === 'ticket') return { MsgType: 'ticket', Event: 'push', FromUserName: 'SmartAPP', CreateTime: now / 1000 };
  const message = /^message\.(.*)$/.exec(type)?.[1];
  if (message !== undefined || type === 'user_get_coupon')
    return {
      ToUserName: '16123456789012345678',
      FromUserName: 'user',
      CreateTime: now / 1000,
      ...(message === undefined ? { MsgType: 'event', Event: type } : { MsgType: message }),
    };
  return { appId: 16123456789012345678n, tpAppId: 17328232, eventTime: '2019-01-14 12:45:10', event: type };
}

describe.each(['json', 'xml'] as const)('sealed and opened as %s', (format) => {
  it.each(catalogue)('$type arrives with every field as it was', ({ type, channel, fields }) => {
    fc.assert(
      fc.property(membersOf(fields as unknown as { readonly [name: string]: Kind }), (members) => {
        // `type` is the push's own.
        const { wordType, ...rest } = members as Record<string, unknown>;
        const wire = { ...headOf(type), ...rest, ...(wordType !== undefined && { type: wordType }) } as PushFields;
        const body = sealEnvelope(writeDocument(wire, format), secret, { timestamp: now / 1000, nonce: '1' });
        const push = parsePush(openEnvelope({ body }, [secret], { now }).plaintext);
        const isTicket = type === 'ticket';
        expect(push).toMatchObject({
          ...(read(members) as object),
          type,
          channel,
          format,
          createTime: now / 1000,
          ...(isTicket ? {} : { appId: '16123456789012345678' }),
        });
      }),
      { numRuns: 10 },
    );
  });
});
