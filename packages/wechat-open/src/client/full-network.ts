import { type Endpoint, type Invoke, messageOf, PlatformError, type PushSecret } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import { exchangeAuthorizationCode } from '../families/component-token/index.js';
import { sealEnvelope } from '../push/envelope.js';
import type { WechatPush } from '../push/events/index.js';
import { type FullNetworkFollowUp, fullNetworkReply } from '../push/full-network.js';
import { textReply } from '../push/reply.js';
import type { WechatContext } from './context.js';
import type { PushAnswer, PushRequest } from './types.js';

/** Answers a push of the release check's test accounts. @returns `undefined` for every other push. */
export type FullNetworkCheck = (push: WechatPush, request: PushRequest, secret: PushSecret) => PushAnswer | undefined;

interface TextMessage {
  /** Only with a token that no store holds; else the account's own is used. */
  readonly access_token?: string | undefined;
  readonly touser: string;
  readonly msgtype: 'text';
  readonly text: { readonly content: string };
}

const sendText = (auth: 'none' | 'authorizer'): Endpoint<TextMessage, unknown> => ({
  id: 'sendCustomMessage',
  family: 'customer-service',
  method: 'POST',
  path: '/cgi-bin/message/custom/send',
  auth,
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/releases_instructions.html',
  query: ['access_token'],
  request: (z: Zod) =>
    z.strictObject({
      access_token: z.string().optional(),
      touser: z.string(),
      msgtype: z.literal('text'),
      text: z.object({ content: z.string() }),
    }),
  response: (z: Zod) => z.unknown(),
});
const sendWithFreshToken = sendText('none');
const sendWithOwnToken = sendText('authorizer');

const codeUsed = 61009;

/**
 * Plays the provider's part of the full-network release check (全网发布检测): answers within the limit, and sends what is to be sent
 * after the answer.
 *
 * @param authorizer - sends calls for an account.
 */
export function fullNetworkCheck(
  { component, client, invoke }: WechatContext,
  authorizer: (appId: string) => Invoke,
): FullNetworkCheck {
  /** The code's own token; `undefined` when the push of the grant exchanged the code first, and its token is the account's now. */
  const tokenOf = async (code: string): Promise<string | undefined> => {
    try {
      const input = { component_appid: component.appId, authorization_code: code };
      return (await invoke(exchangeAuthorizationCode, input)).authorization_info.authorizer_access_token;
    } catch (error) {
      if (PlatformError.is(error) && error.code === codeUsed) return undefined;
      throw error;
    }
  };
  const followUp = async (
    appId: string,
    { exchange, sendText: content, toUser }: FullNetworkFollowUp,
  ): Promise<void> => {
    const message = { touser: toUser, msgtype: 'text', text: { content } } as const;
    const token = exchange === undefined ? undefined : await tokenOf(exchange);
    if (token === undefined) await authorizer(appId)(sendWithOwnToken, message);
    else await invoke(sendWithFreshToken, { access_token: token, ...message });
  };

  return (push, { appId, query }, secret) => {
    const reply = fullNetworkReply(push, { appId });
    if (reply === undefined) return undefined;
    const { logger, clock } = client.runtime;
    logger?.info('full-network release check', { type: push.type, appId: reply.account.appId });
    if (reply.followUp)
      followUp(reply.account.appId, reply.followUp).catch((error: unknown) =>
        logger?.warn('full-network release check: message not sent', {
          error: messageOf(error),
        }),
      );
    if (reply.replyWith === 'success') return { status: 200, contentType: 'text/plain', body: 'success' };
    const timestamp = String(Math.floor(clock.now() / 1000));
    const plaintext = textReply(push, reply.replyWith.text, { createTime: Number(timestamp) });
    return {
      status: 200,
      contentType: 'text/xml',
      body: sealEnvelope(plaintext, secret, { timestamp, nonce: String(query['nonce']) }),
    };
  };
}
