import {
  type AnyEndpoint,
  type EndpointPlace,
  type PlatformRules,
  type Refusal,
  redact,
  redacted,
} from '@minigate/core';
import type { BaiduEndpoint } from '../endpoint.js';
import { type ErrorLayer, explainError } from '../errors/error-codes.js';
import type { BaiduOssOptions } from './options.js';

/** Members of an answer. */
type Members = Readonly<Record<string, unknown>>;

/**
 * Access and refresh tokens wherever they stand: kind, hash, lifetime, end and whose they are; tickets and authorization codes: a hash alone;
 * pre-authorization codes: Base64 of `smtapp` and more. So in https://github.com/swan-team/swan-docs (docs/third/pro.md).
 */
const tokens = /\b(?:\d{1,3}\.[\da-f]{32}\.\d+\.[\w.-]+|[\da-f]{32}\b|c210YXBw[\w+/]{16,}=*)/gi;

/**
 * What the pipeline must know of Baidu's protocol. Three parts of the platform answer from one address, each with refusals of its own
 * shape, and with HTTP 200 as often as not.
 *
 * @param secrets - are taken out of what the platform says.
 */
export function baiduRules(secrets: readonly string[]): PlatformRules {
  const hide = (text: string): string => secrets.reduce(redact, redact(text)).replace(tokens, redacted);
  return {
    name: 'baidu',
    // https://smartprogram.baidu.com/docs/third/package/upload/: `ext_json` is a JSON text.
    fieldEncoding: 'json',
    refusal(body) {
      if (typeof body !== 'object' || body === null) return undefined;
      const members = body as Members;
      const found = gatewayRefusal(members) ?? businessRefusal(members) ?? oauthRefusal(members);
      if (found === undefined) return undefined;
      const { code, message, layer } = found;
      return {
        code: typeof code === 'string' ? hide(code) : code,
        message: hide(message),
        layer,
        requestId: requestIdOf(members),
      };
    },
    explain: (code, endpoint, layer) => explainError(code, endpoint, layer as ErrorLayer),
  };
}

/** @returns where endpoints are: those of `spapi` have a host of their own. */
export function placeOf({
  baseUrl,
  spapiUrl,
}: Pick<BaiduOssOptions, 'baseUrl' | 'spapiUrl'>): (endpoint: AnyEndpoint) => EndpointPlace {
  // A fake, or a proxy, has one address: calls must not go past it.
  const spapi = { baseUrl: (spapiUrl ?? baseUrl ?? 'https://spapi.baidu.com').replace(/\/+$/, '') };
  return (endpoint) => ((endpoint as BaiduEndpoint<unknown, unknown>).host === 'spapi' ? spapi : {});
}

type Found = Refusal & { readonly layer: ErrorLayer };

/** Looked for first, as https://github.com/baidu/smartapp-openapi-go does: nothing behind the gateway saw the request. */
function gatewayRefusal({ error_code, error_msg }: Members): Found | undefined {
  const code = numberOf(error_code);
  return code === undefined ? undefined : { code, message: textOf(error_msg), layer: 'gateway' };
}

/**
 * The text is `msg`, but `errmsg` of logins, qrcodes and resources, `errMsg` in samples of brand words and sub-chains, and
 * `error_description` of jscode2sessionkey.
 */
function businessRefusal({ errno, msg, errmsg, errMsg, error_description }: Members): Found | undefined {
  const code = numberOf(errno);
  if (code === undefined) return undefined;
  return { code, message: textOf(msg ?? errmsg ?? errMsg ?? error_description), layer: 'business' };
}

function oauthRefusal({ errno, error, error_description }: Members): Found | undefined {
  if (typeof error !== 'string' || error === '' || errno !== undefined) return undefined;
  return { code: error, message: textOf(error_description), layer: 'oauth' };
}

/** A number that says a failure: numbers come as text as well, and 0 or nothing is success. */
function numberOf(value: unknown): number | string | undefined {
  const number = Number(value ?? 0);
  if (number === 0) return undefined;
  return Number.isNaN(number) ? String(value) : number;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A number beyond 2^53 in some answers, a text in others. */
function requestIdOf({ request_id, requestId, requeset_id }: Members): string | undefined {
  // Misspelt in https://github.com/swan-team/host-app-guide (oauth实现).
  const id = request_id ?? requestId ?? requeset_id;
  return typeof id === 'string' || typeof id === 'number' || typeof id === 'bigint' ? String(id) : undefined;
}
