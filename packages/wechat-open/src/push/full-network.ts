import type { WechatPush } from './events/index.js';

/** An account that WeChat's checker plays. */
export interface FullNetworkAccount {
  readonly appId: string;
  /** Original id. */
  readonly userName: string;
  readonly kind: 'official-account' | 'mini-program';
}

/**
 * 全网发布检测 accounts. Any of them may be used when the platform is published.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/releases_instructions.html
 */
export const fullNetworkAccounts: readonly FullNetworkAccount[] = [
  { appId: 'wx570bc396a51b8ff8', userName: 'gh_3c884a361561', kind: 'official-account' },
  { appId: 'wx9252c5e0bb1836fc', userName: 'gh_c0f28a78b318', kind: 'official-account' },
  { appId: 'wx8e1097c5bc82cde9', userName: 'gh_3f222ed8d140', kind: 'official-account' },
  { appId: 'wx14550af28c71a144', userName: 'gh_26128078e9ab', kind: 'official-account' },
  { appId: 'wxa35b9c23cfe664eb', userName: 'gh_2b3713f184a6', kind: 'official-account' },
  { appId: 'wxd101a85aa106f53e', userName: 'gh_8dad206e9538', kind: 'mini-program' },
  { appId: 'wxc39235c15087f6f3', userName: 'gh_905ae9d01059', kind: 'mini-program' },
  { appId: 'wx7720d01d4b2a4500', userName: 'gh_393666f1fdf4', kind: 'mini-program' },
  { appId: 'wx05d483572dcd5d8b', userName: 'gh_39abb5d4e1b7', kind: 'mini-program' },
  { appId: 'wx5910277cae6fd970', userName: 'gh_7818dcb60240', kind: 'mini-program' },
];

/** What the checker expects; the caller does it. */
export interface FullNetworkReply {
  readonly account: FullNetworkAccount;
  /** What to answer with: `success` in clear, or a text for `textReply` and `sealEnvelope`. */
  readonly replyWith: 'success' | { readonly text: string };
  /** What to do after the answer. */
  readonly followUp?: FullNetworkFollowUp | undefined;
}

/** A customer-service message to the checker. */
export interface FullNetworkFollowUp {
  /**
   * Authorization code to exchange first; the message must go with the token that it gives, never with a stored one. Absent: the
   * account's own token, if it granted one.
   */
  readonly exchange?: string | undefined;
  readonly sendText: string;
  /** Openid. */
  readonly toUser: string;
}

const checkText = 'TESTCOMPONENT_MSG_TYPE_TEXT';
const codePrefix = 'QUERY_AUTH_CODE:';

/**
 * What the full-network release check (全网发布检测) expects for a push. Pure: it decides, the caller acts.
 *
 * @param push - any push; only those of the test accounts on the message URL count.
 * @param options.appId - the authorizer's app id from the path, where there is one.
 * @returns `undefined` when the push is no part of the check.
 */
export function fullNetworkReply(
  push: WechatPush,
  options: { readonly appId?: string | undefined } = {},
): FullNetworkReply | undefined {
  if (push.channel !== 'message') return undefined;
  // The document is signed and the path is not, so the path alone never makes a push part of the check.
  const account = fullNetworkAccounts.find(({ userName }) => userName === push.toUserName);
  if (account === undefined || (options.appId !== undefined && options.appId !== account.appId)) return undefined;
  const toUser = push.fromUserName ?? '';

  if (push.type === 'message.text') {
    const content = push.Content ?? '';
    if (content === checkText) {
      const text = `${checkText}_callback`;
      // Reports have the checker wait for a customer-service message where passive replies do not exist.
      const followUp = account.kind === 'mini-program' ? { sendText: text, toUser } : undefined;
      return { account, replyWith: { text }, ...(followUp && { followUp }) };
    }
    if (!content.startsWith(codePrefix)) return undefined;
    const code = content.slice(codePrefix.length);
    return { account, replyWith: 'success', followUp: { exchange: code, sendText: `${code}_from_api`, toUser } };
  }

  // Older checks send any event and compare its name, in the case in which it came.
  const event = push.raw['Event'];
  return typeof event === 'string' ? { account, replyWith: { text: `${event}from_callback` } } : undefined;
}
