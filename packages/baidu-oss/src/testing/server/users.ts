import { createHash } from 'node:crypto';
import type { FakeContext } from '@minigate/core/testing';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { PushDelivery } from '../deliveries.js';
import { refuseWith } from '../errors.js';
import type { App } from '../state.js';
import { knownApp, type Principal, type Routes, stateful, type World } from '../world.js';
import { giveCoupon } from './coupons.js';
import { keyOf, shopOf } from './shops.js';

/** How long a login code is accepted. No document says so. */
const codeMs = 600_000;

/** How long, and how often, a user who wrote may be answered. Source: the page of customer messages. */
const conversationMs = 48 * 3_600_000;
const answers = 5;

/** Message ids are 64 bits long. */
const firstMessageId = 7_203_000_000_000_000_000n;

/** The users of mini programs. */
export interface Users {
  /**
   * Logs a user in, as `swan.getLoginCode` does. @returns the code that the server exchanges once.
   *
   * @param login.user - any name; the same one has the same open id in a mini program. Default `user-1`.
   * @param login.host - name of an alliance host, for a code with an `@`.
   */
  login(appId: string, login?: { readonly user?: string | undefined; readonly host?: string | undefined }): string;
  /** Open id of a user in a mini program. */
  openId(appId: string, user?: string): string;
  /**
   * A user writes to customer service, which may answer five times within 48 hours. The push goes to the third-party platform that the
   * mini program has authorized, else to its owner (`ownerPushes`).
   */
  write(appId: string, message: UserMessage): Promise<PushDelivery>;
  /**
   * A user takes a coupon; the coupon's `callbackUrl` is told, with the token and key of the owner (`ownerPushes`).
   *
   * @throws Error when there is no such coupon, or none left for the user.
   */
  takeCoupon(appId: string, couponId: string, user?: string): Promise<PushDelivery>;
}

/** What a user sends to customer service: a text, or a picture by its address. */
export type UserMessage = { readonly user?: string | undefined } & (
  | { readonly text: string }
  | { readonly picture: string }
);

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('/')).digest('base64url');
/** Open id of a user in the mini program of an AppKey. */
export const openIdOf = (appKey: string, user: string): string => digest('open', appKey, user).slice(0, 26);

/** Makes {@link Users}. */
export function createUsers(world: World): Users {
  const meet = ({ appKey }: App, user = 'user-1'): string => {
    const openId = openIdOf(appKey, user);
    world.state.server.users.set(openId, { appKey, user });
    return openId;
  };
  const pushHead = (appId: string, openId: string) => ({
    ToUserName: appId,
    FromUserName: openId,
    CreateTime: Math.floor(world.clock.now() / 1_000),
  });
  return {
    login(appId, { user = 'user-1', host } = {}) {
      const { state, ids, clock } = world;
      const { appKey } = knownApp(world, appId);
      const code = host === undefined ? `${ids.hex(32)}NW` : `${ids.text(16)}@${host}/${ids.text(16)}`;
      state.server.logins.set(code, { appKey, user, expiresAt: clock.now() + codeMs, used: false });
      return code;
    },
    openId: (appId, user = 'user-1') => openIdOf(knownApp(world, appId).appKey, user),
    write(appId, message) {
      const { server, thirdParty } = world.state;
      const app = knownApp(world, appId);
      const openId = meet(app, message.user);
      shopOf(world, app.appKey).conversations.set(openId, {
        until: world.clock.now() + conversationMs,
        left: answers,
      });
      const MsgType = 'text' in message ? 'text' : 'image';
      const content = {
        ...pushHead(appId, openId),
        MsgType,
        ...('text' in message ? { Content: message.text } : { PicUrl: message.picture }),
        MsgId: firstMessageId + BigInt(++server.lastId),
      };
      const type = `message.${MsgType}`;
      return thirdParty.grants.has(appId)
        ? world.pushes.send({ type, to: 'message', content })
        : world.ownerPushes.send(app, type, content);
    },
    async takeCoupon(appId, couponId, user) {
      const app = knownApp(world, appId);
      const coupon = shopOf(world, app.appKey).coupons.get(couponId);
      if (coupon === undefined) throw new Error(`mini program ${appId} has no coupon ${couponId}`);
      const openId = meet(app, user);
      const taken = giveCoupon(world, coupon, openId);
      if (taken === undefined) throw new Error(`coupon ${couponId} is used up`);
      const content = {
        ...pushHead(appId, openId),
        MsgType: 'event',
        Event: 'user_get_coupon',
        CouponId: couponId,
        UserCouponCode: taken.code ?? '',
        CouponTakeId: taken.takeId,
      };
      return await world.ownerPushes.send(app, 'user_get_coupon', content, String(coupon.content['callbackUrl']));
    },
  };
}

/** Sessions of users. */
export function userRoutes(world: World): Routes {
  const wrongCode = ({ endpoint }: FakeContext<Principal, unknown>): never =>
    refuseWith((endpoint as BaiduEndpoint<unknown, unknown>).errors?.includes(10010100) ? 10010100 : 40001, endpoint);
  const session = (code: string, appKey: string, context: FakeContext<Principal, unknown>) => {
    const { logins, users } = world.state.server;
    const login = logins.get(code);
    if (login?.appKey !== appKey || login.expiresAt <= world.clock.now()) return wrongCode(context);
    if (login.used) {
      context.report('code-used', 'a login code works once');
      return wrongCode(context);
    }
    login.used = true;
    const openId = openIdOf(appKey, login.user);
    users.set(openId, { appKey, user: login.user });
    return { openId, sessionKey: world.ids.hex(32) };
  };
  const unionId = (openId: string, { endpoint, principal }: FakeContext<Principal, unknown>): string => {
    const known = world.state.server.users.get(openId);
    return known?.appKey !== keyOf(world, principal)
      ? refuseWith(40001, endpoint)
      : digest('union', known.user).slice(0, 23);
  };
  return {
    'app.login.getSessionKey': stateful(
      (input: { readonly code: string; readonly client_id: string; readonly sk: string }, context) => {
        if (world.state.credentials.get(input.client_id)?.sk !== input.sk) {
          context.report('wrong-secret', `of ${input.client_id}`);
          wrongCode(context);
        }
        const { openId, sessionKey } = session(input.code, input.client_id, context);
        return { openid: openId, session_key: sessionKey };
      },
    ),
    'app.login.getSessionKeyv2': stateful((input: { readonly code: string }, context) => {
      const { openId, sessionKey } = session(input.code, keyOf(world, context.principal), context);
      return { data: { open_id: openId, session_key: sessionKey } };
    }),
    'tp.login.getSessionKey': stateful((input: { readonly code: string }, context) => {
      const { openId, sessionKey } = session(input.code, keyOf(world, context.principal), context);
      return { openid: openId, session_key: sessionKey };
    }),
    'app.login.getUnionid': stateful((input: { readonly openid: string }, context) => ({
      data: { unionid: unionId(input.openid, context) },
    })),
    'tp.login.getUnionID': stateful((input: { readonly open_id: string }, context) => ({
      data: { union_id: unionId(input.open_id, context) },
    })),
  };
}
