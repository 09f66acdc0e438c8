import { describe, expect, it } from 'vitest';
import { toJSONSchema, z } from 'zod';
import { endpoints } from '../endpoints.js';
import { isWithheld } from './withheld.js';

/** Names of all fields, however deep. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: unknown };
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return [...names, ...Object.values(schema).flatMap(fieldsOf)];
}
const jsonOf = (schema: unknown): unknown => toJSONSchema(schema as z.ZodType, { unrepresentable: 'any', io: 'input' });

const secretInAnswer =
  /(?:refresh_token|component_access_token|authorizer_access_token|ticket|secret|secretkey|appkey)$/i;
const secretInRequest = /(?:appsecret|component_secret|component_verify_ticket|refresh_token)$/i;

/** Their tickets are no secret: part of the address of a QR code that hangs on walls, types of coupons, a device's admission. */
const harmless = ['qrcodeCreate', 'cardQrcodeCreate', 'cardGet', 'getSnTicket'];

const secretive = endpoints.filter(
  ({ request, response }) =>
    fieldsOf(jsonOf(response(z))).some((name) => secretInAnswer.test(name)) ||
    fieldsOf(jsonOf(request(z))).some((name) => secretInRequest.test(name)),
);

describe('withheld paths', () => {
  it('are those of all endpoints whose answers hold lasting secrets or that take one', () => {
    const named = secretive.map(({ id }) => id).filter((id) => !harmless.includes(id));
    expect(named.length).toBeGreaterThan(10);
    expect(
      endpoints
        .filter(({ confidential }) => confidential === true)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(named.sort());
    expect(secretive.map(({ id }) => id)).toEqual(expect.arrayContaining(harmless));
  });

  it.each(endpoints.filter(({ confidential }) => confidential === true).map(({ path }) => path))(
    'hold %s, in any case',
    (path) => {
      expect(isWithheld(path)).toBe(true);
      expect(isWithheld(path.toUpperCase())).toBe(true);
    },
  );

  it('hold what nobody knows where tokens are handed out, and nothing else', () => {
    const unknown = ['/cgi-bin/component/api_new', '/cgi-bin/token', '/cgi-bin/stable_token', '/sns/jscode2session'];
    expect(unknown.filter(isWithheld)).toEqual(unknown);
    const open = [
      '/wxa/commit',
      '/wxa/new',
      '/cgi-bin/component/api_create_preauthcode',
      '/sns/component/jscode2session',
    ];
    expect(open.filter(isWithheld)).toEqual([]);
  });
});
