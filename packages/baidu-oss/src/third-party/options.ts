import {
  type ClientOptions,
  checkPushKeys,
  type PushReceivingOptions,
  type Store,
  type TokenOptions,
  tokenIssues,
  ValidationError,
  type ValidationIssue,
} from '@minigate/core';
import { isBase } from '../client/options.js';

/** Token and key of the push configuration, as typed into the platform's console. */
export interface ThirdPartyPushKey {
  /** The console's 消息校验 Token. */
  readonly token: string;
  /** The console's 消息加解密 Key, 43 characters. */
  readonly encodingAesKey: string;
}

/** How pushes are received and handled. */
export interface ThirdPartyPushOptions extends PushReceivingOptions {
  /** Largest difference between a push's timestamp and now, in milliseconds. Default 300,000; `false` switches the check off. */
  readonly freshnessMs?: number | false | undefined;
  /**
   * `authorizer`: pushes of one mini program are handled one at a time, in order of arrival, over all processes. `parallel` (default):
   * each as soon as possible.
   */
  readonly order?: 'parallel' | 'authorizer' | undefined;
}

/** Options of `createBaiduThirdParty`. */
export interface BaiduThirdPartyOptions extends ClientOptions {
  /** Key (client_id) of the third-party platform. */
  readonly clientId: string;
  /** App id of the third-party platform. Where it is given, pushes for another one are refused. */
  readonly tpAppId?: string | undefined;
  /** Current key first. Give the previous one too while a change of keys is under way. */
  readonly pushKeys: readonly ThirdPartyPushKey[];
  /** Where ticket, tokens, grants and the inbox live. `memoryStore()` forgets them with the process. */
  readonly store: Store;
  /** Default `https://openapi.baidu.com`. */
  readonly baseUrl?: string | undefined;
  /** Base of the endpoints on Baidu's other host. Default `https://spapi.baidu.com`, or `baseUrl` where that is given. */
  readonly spapiUrl?: string | undefined;
  /** The page on which a mini program's administrator grants access. Default `https://smartprogram.baidu.com/mappconsole/tp/authorization`; newer documents name `https://smartprogram.baidu.com/developer/tpservice.html`. */
  readonly authorizationUrl?: string | undefined;
  /** Default of the windows: the platform's token as that of an AK, a mini program's from 10 minutes before the end. */
  readonly tokens?: TokenOptions | undefined;
  readonly push?: ThirdPartyPushOptions | undefined;
}

/** Checks the options that a program can get wrong. @throws ValidationError that names each and how to mend it. */
export function checkOptions(options: BaiduThirdPartyOptions): void {
  const given: Partial<BaiduThirdPartyOptions> = options ?? {};
  const { clientId, tpAppId, pushKeys, store, spapiUrl, authorizationUrl, push, tokens } = given;
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  // Keys of the store are made of it.
  if (typeof clientId !== 'string' || !/^[\w-]{1,64}$/.test(clientId))
    wrong('clientId', 'must be the Key of the third-party platform, as its console shows it');
  if (tpAppId !== undefined && !/^\d{1,20}$/.test(String(tpAppId)))
    wrong('tpAppId', 'must be the App ID of the third-party platform, a number as text');
  try {
    checkPushKeys(pushKeys ?? []);
  } catch (error) {
    if (!ValidationError.is(error)) throw error;
    issues.push(...error.issues);
  }
  if (typeof store?.get !== 'function')
    wrong('store', 'is missing; use sqliteStore(path) for one machine, or memoryStore() in tests');
  if (spapiUrl !== undefined && !isBase(spapiUrl))
    wrong('spapiUrl', 'must be an absolute address such as https://spapi.baidu.com, without query and fragment');
  if (authorizationUrl !== undefined && !isHttpUrl(authorizationUrl))
    wrong('authorizationUrl', 'must be an absolute address such as https://example.com');
  if (push?.maxBytes !== undefined && !(push.maxBytes > 0)) wrong('push.maxBytes', 'must be a number of bytes above 0');
  if (push?.freshnessMs !== undefined && push.freshnessMs !== false && !(push.freshnessMs > 0))
    wrong('push.freshnessMs', 'must be a number of milliseconds above 0, or false');
  if (push?.order !== undefined && push.order !== 'parallel' && push.order !== 'authorizer')
    wrong('push.order', 'must be parallel or authorizer');
  issues.push(...tokenIssues(tokens));
  if (issues.length > 0) throw new ValidationError('options', issues);
}

/** Whether a text is an absolute http or https address. */
export const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:/i.test(text);
