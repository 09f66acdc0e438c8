import type { AnyEndpoint } from '@minigate/core';
import {
  type FakeContext,
  type FakePlatformDefinition,
  type FakeReply,
  type FakeRoute,
  reply,
} from '@minigate/core/testing';
import { authenticate, spendQuota } from './authenticate.js';
import { Refusal, refusal } from './errors.js';
import { officialAccountFieldRefusals } from './official-account/errors.js';
import { operationsFieldRefusals } from './operations/rules.js';
import type { Routes } from './routes/route.js';
import type { Principal, World } from './world.js';

/** Refusals that betray a defect of the client, by the name of the violation. */
const violationKinds: Readonly<Record<number, string>> = {
  40014: 'malformed-token',
  41001: 'missing-token',
  41018: 'missing-component',
  61009: 'code-used',
  61011: 'wrong-component',
  61014: 'wrong-token-kind',
  61015: 'wrong-token-kind',
};

/** Refusals for a field that the schema refuses; every other field answers 47001. */
const fieldRefusals: Readonly<Record<string, number>> = {
  ...officialAccountFieldRefusals,
  'getComponentAccessToken.component_appsecret': 41004,
  'startPushTicket.component_secret': 41004,
  'getAuthorizerInfo.authorizer_appid': 41002,
  'getAuthorizerAccessToken.authorizer_appid': 41002,
  'getAuthorizerList.count': 40170,
  'getAuthorizerOptionInfo.option_name': 61012,
  'setAuthorizerOptionInfo.option_name': 61012,
  'setAuthorizerOptionInfo.option_value': 61013,
  'setVisitStatus.action': 85022,
  'setSearchStatus.status': 85084,
  'grayRelease.gray_percentage': 85081,
  'createQRCode.path': 40159,
  'getQRCode.path': 40159,
  'getUnlimitedQRCode.scene': 40169,
  'generateUrlLink.expire_interval': 85401,
  'generateScheme.expire_interval': 85401,
  'generateUrlLink.env_version': 85402,
  'getPrivacySetting.privacy_ver': 86071,
  'setPrivacySetting.privacy_ver': 86071,
  'setPrivacySetting.owner_setting': 86069,
  ...operationsFieldRefusals,
};

type Rules = Pick<
  FakePlatformDefinition<Principal>,
  'authenticate' | 'invalid' | 'unknown' | 'notImplemented' | 'encode' | 'credentialNames'
>;

/** How WeChat checks callers and what its answers look like: HTTP 200 with `errcode` and `errmsg`. */
export function wechatRules(world: World): Rules {
  return {
    credentialNames: ['access_token', 'component_access_token'],
    authenticate({ endpoint, url, request, report }) {
      try {
        return authenticate(world, endpoint, url, request);
      } catch (error) {
        return refusalReply(world, error, report);
      }
    },
    invalid({ endpoint, problem, issues }) {
      if (problem === 'empty-body') return refusalReply(world, refusal(44002));
      const code = issues
        .map(({ path }) => fieldRefusals[`${endpoint.id}.${path}`])
        .find((known) => known !== undefined);
      return refusalReply(world, refusal(problem === 'schema' ? (code ?? 47001) : 47001));
    },
    unknown: ({ endpoint }) =>
      refusalReply(world, refusal(endpoint === undefined ? 40066 : endpoint.method === 'GET' ? 43001 : 43002)),
    notImplemented: ({ id }) => reply.text(`the fake has no behaviour for ${id}`, 501),
    async encode(result, endpoint) {
      if (result instanceof Blob) return reply.binary(new Uint8Array(await result.arrayBuffer()), result.type);
      return reply.json(withErrcode(result as Record<string, unknown>, endpoint));
    },
  };
}

/** Adds to every route what holds for all of them: the daily quota, and refusals as answers. */
export function guardRoutes(world: World, routes: Routes): Routes {
  const guard = ({ fidelity, handle }: FakeRoute<Principal>): FakeRoute<Principal> => ({
    fidelity,
    async handle(context: FakeContext<Principal>) {
      try {
        spendQuota(world, context.endpoint, context.principal);
        return await handle(context);
      } catch (error) {
        return refusalReply(world, error, context.report);
      }
    },
  });
  return Object.fromEntries(Object.entries(routes).map(([id, route]) => [id, guard(route)]));
}

function refusalReply(world: World, error: unknown, report?: (kind: string, message: string) => void): FakeReply {
  if (!(error instanceof Refusal)) throw error;
  const { errcode, message, fields } = error;
  const kind = violationKinds[errcode];
  if (kind !== undefined) report?.(kind, `${errcode} ${message}`);
  return reply.json({ errcode, errmsg: `${message} rid: ${world.ids.requestId()}`, ...fields });
}

// The calls about tokens and authorizers answer without errcode when they succeed, unlike all others.
function withErrcode(result: Record<string, unknown>, { family }: AnyEndpoint): Record<string, unknown> {
  const bare = family === 'component-token' || family === 'authorizer-management';
  return bare && Object.keys(result).length > 0 ? result : { errcode: 0, errmsg: 'ok', ...result };
}
