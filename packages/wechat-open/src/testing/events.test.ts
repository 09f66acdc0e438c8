import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeHandler } from '@minigate/core/webhook';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import catalogue from '../push/__fixtures__/event-catalogue.json' with { type: 'json' };
import samples from '../push/__fixtures__/event-samples.json' with { type: 'json' };
import { acknowledgement } from '../push/acknowledgement.js';
import { openEnvelope } from '../push/envelope.js';
import type { WechatPush } from '../push/events/index.js';
import { parsePush } from '../push/parse.js';
import { program } from './__fixtures__/caller.js';
import { createWechatOpenFake, type PushEvent } from './index.js';

type Kind = string | readonly Kind[] | { readonly [name: string]: Kind };

const formats = ['xml', 'json'] as const;
const fake = createWechatOpenFake();
let received: WechatPush[] = [];

/** A component's server, with the real way in: HTTP, signature, decryption, reading. */
const server = createServer((request, response) => {
  const { appId, pushKeys } = fake.component;
  const secrets = pushKeys.map((key) => ({ appId, ...key }));
  const handle = nodeHandler({
    push: {
      maxBytes: 100_000,
      async handle({ body, query }) {
        const push = parsePush(openEnvelope({ body, query }, secrets, { now: fake.clock.now() }).plaintext);
        received.push(push);
        return { status: 200, ...acknowledgement(push) };
      },
    },
  });
  void handle(request, response);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  fake.pushTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/wx`);
});

afterAll(() => {
  server.close().closeAllConnections();
});

const addressOf = (channel: string): { appId?: string } => (channel === 'message' ? { appId: program } : {});

/** Values of a kind, as the platform could send them. An id may be text or a number of any size. */
function valuesOf(kind: Kind): fc.Arbitrary<unknown> {
  if (kind === 'string')
    return fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String));
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'number') {
    const decimal = fc.double({ min: -180, max: 180, noNaN: true }).filter((value) => !Object.is(value, -0));
    return fc.oneof(
      fc.maxSafeInteger().filter((value) => !Object.is(value, -0)),
      decimal,
    );
  }
  if (Array.isArray(kind)) return fc.array(valuesOf(kind[0]), { minLength: 1, maxLength: 3 });
  return membersOf(kind as { readonly [name: string]: Kind });
}

const membersOf = (kinds: { readonly [name: string]: Kind }): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, valuesOf(kind)])));

describe.each(formats)('pushEvent in %s', (format) => {
  it.each(catalogue)('sends $type so that every field arrives as it was', async ({ type, channel, fields }) => {
    await fc.assert(
      fc.asyncProperty(membersOf(fields as unknown as { readonly [name: string]: Kind }), async (members) => {
        received = [];
        const delivery = await fake.pushEvent({ type, ...members } as PushEvent, { ...addressOf(channel), format });
        expect(delivery).toMatchObject({ state: 'delivered', target: channel });
        expect(received).toEqual([expect.objectContaining({ type, channel, format, ...members })]);
      }),
      { numRuns: 5 },
    );
  });
});

describe('pushEvent', () => {
  it.each(samples)('writes $type of the very sample as the platform does', async ({ type, xml, values }) => {
    const { channel = '' } = catalogue.find((event) => event.type === type) ?? {};
    received = [];
    const user = channel === 'message' ? { fromUserName: 'oUser-1' } : {};
    const options = { ...addressOf(channel), ...user, createTime: 1715943329 };
    await fake.pushEvent({ type, ...values } as PushEvent, options);
    const { appId } = fake.component;
    const receiver = user.fromUserName ? { ToUserName: fake.authorizers.get(program).userName } : { AppId: appId };
    expect({ ...received[0]?.raw }).toEqual({ ...parsePush(xml).raw, ...receiver });
  });

  it('takes the user and the time', async () => {
    received = [];
    const options = { appId: program, fromUserName: 'oUser', createTime: 17 };
    await fake.pushEvent({ type: 'message.text', Content: 'hi', MsgId: '9007199254740993' }, options);
    expect(received).toMatchObject([{ fromUserName: 'oUser', createTime: 17, MsgId: '9007199254740993' }]);
    expect(received[0]?.toUserName).toBe(fake.authorizers.get(program).userName);
  });

  it('sends a part of the fields: lists are empty then, others absent', async () => {
    received = [];
    await fake.pushEvent({ type: 'wxa_media_check', trace_id: 't', appid: undefined }, { appId: program });
    expect(received).toMatchObject([{ trace_id: 't', detail: [] }]);
    expect(received[0]).not.toHaveProperty('appid');
  });

  it.each([
    ['a type', { type: 'nothing_such' }, 'no push nothing_such'],
    ['a type of all objects', { type: 'constructor' }, 'no push constructor'],
    ['a member', { type: 'card_pass_check', CardID: 'p' }, 'card_pass_check has no member CardID'],
    ['a member of all objects', { type: 'card_pass_check', constructor: 'p' }, 'no member constructor'],
    ['a number', { type: 'card_pass_check', CardId: 1 }, 'card_pass_check.CardId must be string'],
    ['a list', { type: 'head_supplier_item_update', item_info: [] }, 'item_info must be object'],
    ['no list', { type: 'order_path_apply_result_notify', list: {} }, 'list must be list'],
    ['nothing', { type: 'head_supplier_item_update', item_info: null }, 'item_info must be object'],
  ])('refuses %s that the platform does not send', async (_what, event, message) => {
    const options = event.type.startsWith('order_path') ? {} : { appId: program };
    await expect(fake.pushEvent(event as unknown as PushEvent, options)).rejects.toThrow(message);
  });

  it('refuses the wrong URL', async () => {
    await expect(fake.pushEvent({ type: 'weapp_audit_success', SuccTime: 1 })).rejects.toThrow(
      'weapp_audit_success goes to the message URL, with appId',
    );
    await expect(fake.pushEvent({ type: 'unauthorized' }, { appId: program })).rejects.toThrow(
      'unauthorized goes to the ticket URL, without appId',
    );
  });

  it('can tamper with JSON, which the component refuses', async () => {
    received = [];
    const event = { type: 'debug_demo', debug_str: 'x' } as const;
    const { state, attempts } = await fake.pushEvent(event, { appId: program, format: 'json', tamper: true });
    expect([state, attempts.map(({ status }) => status), received]).toEqual(['failed', [401, 401, 401], []]);
  });

  it('sends malformed and unknown documents, which arrive as unknown', async () => {
    received = [];
    await fake.pushRaw('<xml><Event>', { appId: program });
    await fake.push('brand_new_event', { a: 1 }, { appId: program });
    await fake.push('brand_new_notice', { a: 1 });
    await fake.push('weapp_audit_success', { SuccTime: 'soon' }, { appId: program });
    expect(received).toMatchObject([
      { type: 'unknown', rawType: '', plaintext: '<xml><Event>' },
      { type: 'unknown', rawType: 'brand_new_event', channel: 'message', raw: { a: '1' } },
      { type: 'unknown', rawType: 'brand_new_notice', channel: 'ticket', raw: { a: '1' } },
      { type: 'weapp_audit_success', raw: { SuccTime: 'soon' } },
    ]);
    expect(received[3]).not.toHaveProperty('SuccTime');
  });
});
