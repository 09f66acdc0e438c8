import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { examples } from './examples.js';
import { permissionSetsOf } from './func-info.js';
import { authorizerManagement, codeManagement, componentToken } from './index.js';

const accepts = (endpoint: { response(zod: typeof z): unknown }, value: unknown): boolean =>
  (endpoint.response(z) as z.ZodType).safeParse(value).success;

describe('answers', () => {
  const token = { component_access_token: 'token' };
  it.each([
    ['a number', 7200, true],
    ['a text', '7200', true],
    ['nothing', undefined, false],
    ['true', true, false],
  ])('take a lifetime that is %s: %s', (_, lifetime, fine) => {
    expect(accepts(componentToken.createComponentAccessToken, { ...token, expires_in: lifetime })).toBe(fine);
  });

  const info = (examples['getAuthorizerInfo']?.response ?? {}) as {
    authorizer_info: object;
    authorization_info: object;
  };
  it.each(['', [], {}, undefined])('take %j for objects without members', (value) => {
    const authorizer_info = { ...info.authorizer_info, MiniProgramInfo: value, business_info: value };
    const authorization_info = { ...info.authorization_info, func_info: value };
    expect(accepts(authorizerManagement.getAuthorizerInfo, { authorizer_info, authorization_info })).toBe(true);
  });

  it.each(['none', [{}], 0, null])('report %j in place of such an object', (value) => {
    const authorizer_info = { ...info.authorizer_info, MiniProgramInfo: value };
    expect(accepts(authorizerManagement.getAuthorizerInfo, { ...info, authorizer_info })).toBe(false);
    const authorization_info = { ...info.authorization_info, func_info: value };
    expect(accepts(authorizerManagement.getAuthorizerInfo, { ...info, authorization_info })).toBe(false);
  });

  it('keep what the platform adds', () => {
    const answer = { auditid: 1, new_field: { deep: true } };
    expect(codeManagement.submitAudit.response(z).parse(answer)).toEqual(answer);
  });
});

describe('requests', () => {
  it.each([7, '7'])('take the template id %j', (template_id) => {
    const example = examples['commit']?.request as object;
    expect(() => codeManagement.commit.request(z).parse({ ...example, template_id })).not.toThrow();
  });

  it('refuse a misspelt field at any depth', () => {
    const parse = (request: object) => () => codeManagement.submitAudit.request(z).parse(request);
    expect(parse({ item_list: [{ adress: 'pages/index/index' }] })).toThrow(/adress/);
    expect(parse({ preview_info: { picture_id_list: [] } })).toThrow(/picture_id_list/);
  });
});

describe('permissionSetsOf', () => {
  it.each([
    [
      [{ funcscope_category: { id: 18 } }, { funcscope_category: { id: 30 } }],
      [18, 30],
    ],
    [[], []],
    ['' as const, []],
    [{}, []],
    [undefined, []],
  ])('reads %j as %j', (list, sets) => {
    expect(permissionSetsOf(list)).toEqual(sets);
  });
});
