import { expectTypeOf, test } from 'vitest';
import type { WechatOpen } from '../client/create.js';
import type { PushForwarder } from './forwarders.js';
import type { ForwardedPush } from './json-delivery.js';

declare const wx: WechatOpen;
const target = { name: 'orders', to: 'https://orders.example.com/wx' };
const sign = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

test('a rule names types of pushes that exist', () => {
  const json = { ...target, as: 'json', sign } as const;
  expectTypeOf(
    wx.forward({ ...json, when: { type: ['weapp_audit_success', 'unknown'] } }),
  ).toEqualTypeOf<PushForwarder>();
  wx.forward({ ...json, when: { type: '*', channel: 'message', appId: ['wx1000000000000001'] } });
  // @ts-expect-error there is no such push
  wx.forward({ ...json, when: { type: 'weapp_audit_sucess' } });
  // @ts-expect-error nor one among others
  wx.forward({ ...json, when: { type: ['weapp_audit_success', 'weapp_audit_sucess'] } });
  // @ts-expect-error which pushes is never a guess
  wx.forward({ ...json, when: {} });
  // @ts-expect-error a push comes on one of two URLs
  wx.forward({ ...json, when: { type: '*', channel: 'messages' } });
});

test('each form has its own secret', () => {
  const when = { type: 'component_verify_ticket' } as const;
  wx.forward({ ...target, when, as: 'original' });
  wx.forward({ ...target, when, as: 'original', key: { token: 't', encodingAesKey: 'k' } });
  // @ts-expect-error JSON is signed
  wx.forward({ ...target, when, as: 'json' });
  // @ts-expect-error the original is not
  wx.forward({ ...target, when, as: 'original', sign });
  // @ts-expect-error there are two forms
  wx.forward({ ...target, when, as: 'xml', sign });
});

test('a forwarded push is told apart by its type', () => {
  const { data } = {} as ForwardedPush;
  if (data.type === 'weapp_audit_fail') expectTypeOf(data.Reason).toEqualTypeOf<string>();
});
