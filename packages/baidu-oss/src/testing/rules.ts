import type { AnyEndpoint } from '@minigate/core';
import { type FakePlatformDefinition, reply } from '@minigate/core/testing';
import type { BaiduEndpoint } from '../endpoint.js';
import { businessAnswer, gatewayAnswer, oauthAnswer, textKeyOf } from './errors.js';
import { authenticate } from './gateway.js';
import type { Principal, World } from './world.js';

type Rules = Pick<
  FakePlatformDefinition<Principal>,
  'authenticate' | 'invalid' | 'unknown' | 'notImplemented' | 'encode' | 'credentialNames' | 'fieldEncoding'
>;

/** Numbers for wrong parameters: an endpoint may document an older one. */
const parameterErrors = [2002, 3001, 30001];

/** How Baidu checks callers and what its answers look like. */
export function baiduRules(world: World): Rules {
  return {
    credentialNames: ['access_token'],
    fieldEncoding: 'json',
    authenticate: (call) => authenticate(world, call),
    invalid({ endpoint, problem, issues }) {
      const message = issues.map(({ path, message: text }) => `${path}: ${text}`).join('; ') || problem;
      if (isOauth(endpoint)) return oauthAnswer(oauthErrorOf(issues.map(({ path }) => path)), message);
      const { errors = [] } = endpoint as BaiduEndpoint<unknown, unknown>;
      return businessAnswer(errors.find((code) => parameterErrors.includes(code)) ?? 40001, endpoint, message);
    },
    unknown: () => gatewayAnswer(3, world.settings),
    notImplemented: ({ id }) => reply.text(`the fake has no behaviour for ${id}`, 501),
    async encode(result, endpoint) {
      if (result instanceof Blob) return reply.binary(new Uint8Array(await result.arrayBuffer()), result.type);
      return reply.json(
        isFlat(endpoint, result) ? result : { errno: 0, [textKeyOf(endpoint)]: 'success', ...(result as object) },
      );
    },
  };
}

const isOauth = ({ family, path }: AnyEndpoint): boolean => family === 'oss-oauth' || path === '/rest/2.0/oauth/token';

/** Tokens and sessions come bare. */
const isFlat = (endpoint: AnyEndpoint, result: unknown): boolean =>
  isOauth(endpoint) || (result as { readonly session_key?: unknown }).session_key !== undefined;

function oauthErrorOf(paths: readonly string[]): string {
  if (paths.includes('grant_type')) return 'unsupported_grant_type';
  return paths.length === 1 && paths[0] === 'scope' ? 'invalid_scope' : 'invalid_request';
}
