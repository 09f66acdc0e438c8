import type { AnyEndpoint } from '@minigate/core';
import { type FakeReply, type Fault, refuse, reply } from '@minigate/core/testing';
import type { Settings } from './options.js';

/** The platform's own words for the numbers that the fake answers. */
const gatewayTexts: Readonly<Record<number, string>> = {
  1: 'Unknown error',
  2: 'Service temporarily unavailable',
  3: 'Unsupported openapi method',
  4: 'Open api request limit reached',
  5: 'Unauthorized client IP address',
  6: 'No permission to access data',
  17: 'Open api daily request limit reached',
  18: 'Open api qps request limit reached',
  19: 'Open api total request limit reached',
  100: 'Invalid parameter',
  110: 'Access token invalid or no longer valid',
  111: 'Access token expired',
};

const businessTexts: Readonly<Record<number, string>> = {
  2002: 'param invalid',
  3001: 'param error',
  4001: 'template_id error',
  30001: 'parameter error',
  30013: 'count over limit',
  30022: 'open id illegality',
  40001: 'parameter error',
  40007: 'no permission',
  40008: 'ip not in whitelist',
  40032: 'no online or passed package',
  40045: 'app status error',
  45000: 'app not exist',
  45001: 'app no permission',
  50002: 'client id illegality',
  50003: 'ticket invalid',
  50016: 'user registered',
  50020: 'account checking',
  50024: 'app name exist',
  50025: 'app name illegality',
  50031: 'upload duplicate',
  50032: 'no auth',
  50040: 'domain not exist for tp',
  50060: 'category count over limit',
  50062: 'categorys format illegality',
  50038: 'complete advanced auth first',
  50047: 'register first',
  60000: 'parameter error',
  60021: 'no valid data',
  69001: 'submit name audit no pass',
  69002: 'submit category audit no pass',
  69003: 'submit name and category audit no pass',
  69004: 'upload package illegal character',
  69005: 'query package not found',
  69008: 'template not exist',
  69010: 'upload package template parse error',
  69011: 'submit audit error',
  69013: 'submit package over limit',
  47004: 'modify name count limit exceeded',
  47005: 'modify icon count limit exceeded',
  47006: 'modify desc count limit exceeded',
  47007: 'modify category count limit exceeded',
  47000: 'image format illegality',
  47003: 'image size limit exceeded',
  47008: 'image source illegality',
  67001: 'user has not subscribe template',
  70000: 'coupon banner add exist',
  70001: 'coupon template not exist',
  70002: 'import coupon code size limit',
  90001: 'custom message over limit',
  10010100: 'param error',
  100002: 'brand word contains illegal character',
  100003: 'brand word length over limit',
  100004: 'brand word exist',
  100005: 'relation pic is null',
  100007: 'brand word count over limit',
  100009: 'brand word checking',
  100010: 'submit official mark after brand word pass',
  110004: 'app flow control online repeat',
  110005: 'app flow control offline repeat',
  120001: 'sku path is empty',
  120005: 'sku parameter error',
  120006: 'sku over limited',
  470013: 'modify domain type is null',
  470014: 'domain format illegality',
  470015: 'domain is null',
  470016: 'domain not equal any domain from tp',
  470017: 'domain not exist for app',
  470021: 'swan version illegality',
};

const oauthTexts: Readonly<Record<string, string>> = {
  invalid_request: 'missing or malformed parameter',
  invalid_client: 'unknown client id',
  invalid_grant: 'Invalid, expired or revoked grant',
  unsupported_grant_type: 'The authorization grant type is not supported',
  invalid_scope: 'The requested scope is invalid, unknown, or malformed.',
};

/** What the text of a business error is called: `msg`, but for families whose samples print another. */
export function textKeyOf({ family }: Pick<AnyEndpoint, 'family'>): 'msg' | 'errmsg' | 'errMsg' {
  if (/^(?:server-(?:resource|risk-control|login|qrcode))$/.test(family)) return 'errmsg';
  return /^third-party-(?:brand-word|search)$/.test(family) ? 'errMsg' : 'msg';
}

const statusOf = (code: number): number => {
  if (code === 110 || code === 111) return 401;
  if ([4, 17, 18, 19].includes(code)) return 429;
  return code === 5 || code === 6 ? 403 : 200;
};

/** What the gateway in front of all calls answers. */
export function gatewayAnswer(code: number, { gatewayStatus }: Pick<Settings, 'gatewayStatus'>): FakeReply {
  const status = gatewayStatus === 'ok' ? 200 : statusOf(code);
  return reply.json({ error_code: code, error_msg: gatewayTexts[code] ?? 'error' }, status);
}

/** What an endpoint answers when it says no. */
export function businessAnswer(errno: number, endpoint: Pick<AnyEndpoint, 'family'>, text?: string): FakeReply {
  return reply.json({ errno, [textKeyOf(endpoint)]: text ?? businessTexts[errno] ?? 'error' });
}

/** What the token endpoints answer when they say no, with HTTP status 400. */
export function oauthAnswer(error: string, description: string = oauthTexts[error] ?? error): FakeReply {
  return reply.json({ error, error_description: description }, 400);
}

/** Ends a handler with a business error. @throws FakeRefusal always. */
export function refuseWith(errno: number, endpoint: Pick<AnyEndpoint, 'family'>, text?: string): never {
  return refuse(businessAnswer(errno, endpoint, text));
}

/**
 * An error of the platform as a fault, for those that no state of the fake leads to.
 *
 * @param layer - where it comes from. Default `business` for a number, `oauth` for a text.
 * @example
 * fake.faults.next('oss.app.info', errorAnswer(18, 'gateway'), { times: 2 });
 */
export function errorAnswer(
  code: number | string,
  layer: 'gateway' | 'business' | 'oauth' = typeof code === 'string' ? 'oauth' : 'business',
): Fault {
  if (layer === 'oauth')
    return { kind: 'answer', status: 400, body: { error: code, error_description: oauthTexts[code] ?? String(code) } };
  if (layer === 'gateway')
    return { kind: 'answer', body: { error_code: code, error_msg: gatewayTexts[Number(code)] ?? 'error' } };
  return { kind: 'answer', body: { errno: code, msg: businessTexts[Number(code)] ?? 'error' } };
}
