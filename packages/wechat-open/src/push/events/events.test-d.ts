import { expectTypeOf, test } from 'vitest';
import type { PushTable } from '../decode.js';
import type { AuthorizedPush, PushOf, UnauthorizedPush, UnknownPush, WechatPush, WechatPushType } from './index.js';

type Few = AuthorizedPush | UnauthorizedPush | UnknownPush;

test('a switch over every type compiles, one with a missing case does not', () => {
  const complete = (push: Few): string => {
    switch (push.type) {
      case 'authorized':
        return push.AuthorizationCode;
      case 'unauthorized':
        return push.AuthorizerAppid;
      case 'unknown':
        return push.rawType;
    }
  };
  // @ts-expect-error `unauthorized` is missing
  const incomplete = (push: Few): string => {
    switch (push.type) {
      case 'authorized':
        return push.AuthorizationCode;
      case 'unknown':
        return push.rawType;
    }
  };
  void [complete, incomplete];
});

test('the whole union narrows by type', () => {
  const use = (push: WechatPush): void => {
    expectTypeOf(push.toUserName).toEqualTypeOf<string | undefined>();
    if (push.type === 'weapp_audit_fail') expectTypeOf(push.Reason).toEqualTypeOf<string>();
    if (push.type === 'component_verify_ticket') expectTypeOf(push.ComponentVerifyTicket).toEqualTypeOf<string>();
    // @ts-expect-error not every push has a reason
    void push.Reason;
    // @ts-expect-error no such type
    void (push.type === 'weapp_audit_successs');
  };
  void use;
});

test('PushOf finds the push of a type', () => {
  expectTypeOf<PushOf<'authorized'>>().toEqualTypeOf<AuthorizedPush>();
  expectTypeOf<PushOf<'message.text'>['Content']>().toEqualTypeOf<string>();
  expectTypeOf<'SCAN'>().toExtend<WechatPushType>();
  // @ts-expect-error no such type
  type Wrong = PushOf<'message.unknown'>;
  void (0 as unknown as Wrong);
});

test('a row must agree with its interface', () => {
  const right: PushTable<UnauthorizedPush> = { unauthorized: { AuthorizerAppid: 'string' } };
  // @ts-expect-error a missing field
  const missing: PushTable<UnauthorizedPush> = { unauthorized: {} };
  // @ts-expect-error a wrong kind
  const wrong: PushTable<UnauthorizedPush> = { unauthorized: { AuthorizerAppid: 'number' } };
  // @ts-expect-error a field too many
  const extra: PushTable<UnauthorizedPush> = { unauthorized: { AuthorizerAppid: 'string', more: 'string' } };
  // @ts-expect-error a missing row
  const empty: PushTable<UnauthorizedPush> = {};
  void [right, missing, wrong, extra, empty];
});
