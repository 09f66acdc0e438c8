export type { PushRequest, PushTarget, TokenOptions, WebhookAnswer as PushAnswer } from '@minigate/core';

import type { CallOptions, ClientOptions, PushReceivingOptions, Store, TokenOptions } from '@minigate/core';

/** Token and key of the push configuration, as typed into the platform's console. */
export interface PushKey {
  /** Names the key in counters and logs, for example the day it was made. Default: `current`, then `previous`. */
  readonly id?: string | undefined;
  /** The console's 消息校验 Token. */
  readonly token: string;
  /** The console's 消息加解密 Key, 43 characters. */
  readonly encodingAesKey: string;
}

/** The third-party platform (component) account. */
export interface ComponentOptions {
  /** `wx…`, from the platform's page on open.weixin.qq.com. */
  readonly appId: string;
  /**
   * The AppSecret, or a function that reads it from a secret manager each time it is needed: about every two hours and once more,
   * with the value that WeChat refused, after a reset.
   */
  readonly secret: string | ((request: { readonly rejected: string | undefined }) => string | Promise<string>);
  /** Current key first. Give the previous one too while a change of keys is under way. */
  readonly pushKeys: readonly PushKey[];
}

/** Options of `createWechatOpen`. */
export interface WechatOpenOptions extends ClientOptions {
  readonly component: ComponentOptions;
  /** Where tickets, tokens, grants and the inbox live. `memoryStore()` forgets them with the process. */
  readonly store: Store;
  /** Base of the authorization pages for computers. Default `https://mp.weixin.qq.com`. */
  readonly authorizationUrl?: string | undefined;
  /** Base of the authorization pages inside WeChat. Default `https://open.weixin.qq.com`. */
  readonly mobileAuthorizationUrl?: string | undefined;
  readonly push?: PushOptions | undefined;
  /** Default of the windows: in the background from 10 minutes before the end, at once from 1 minute before. */
  readonly tokens?: TokenOptions | undefined;
}

/** How pushes are received and handled. */
export interface PushOptions extends PushReceivingOptions {
  /** Largest difference between a push's timestamp and now, in milliseconds. Default 300,000; `false` switches the check off. */
  readonly freshnessMs?: number | false | undefined;
  /** Answers the full-network release check's test accounts before any handler. Default true. */
  readonly fullNetworkCheck?: boolean | undefined;
  /**
   * `authorizer`: pushes of one account are handled one at a time, in order of arrival, over all processes, and one that fails delays only
   * those of its account, until it succeeds or is a dead letter. `parallel` (default): each as soon as possible.
   *
   * The account is the authorizer's app id, or while nobody knows to whom an original id belongs, that (`gh_…`). Pushes of no account,
   * such as tickets, wait for nothing.
   */
  readonly order?: 'parallel' | 'authorizer' | undefined;
}

/** A way into the platform for endpoints that the package does not have (yet). */
export interface RawRequest {
  readonly method: 'GET' | 'POST';
  /** Begins with `/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly auth: 'none' | 'component' | 'authorizer';
  /** Needed with `auth: 'authorizer'`. */
  readonly appId?: string | undefined;
  /** Default `never`. */
  readonly retry?: 'safe' | 'idempotent' | 'never' | undefined;
}

/** Sends a {@link RawRequest} through the whole pipeline and returns the parsed JSON. */
export type Raw = (request: RawRequest, options?: CallOptions) => Promise<unknown>;
