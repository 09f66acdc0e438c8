import { ValidationError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { parsePush } from '../push/parse.js';
import { checkRule, type ForwardFilter, type ForwardRule, fits } from './rule.js';

const sign = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const rule = (change: object): ForwardRule =>
  ({ name: 'orders', when: { type: '*' }, to: 'https://orders.example.com/wx', as: 'json', sign, ...change }) as never;
const wrongPaths = (change: object): unknown => {
  try {
    return checkRule(rule(change));
  } catch (error) {
    return ValidationError.is(error) ? error.issues.map(({ path }) => path) : error;
  }
};

describe('checkRule', () => {
  it.each<[string, object, string[]]>([
    ['an empty name', { name: '' }, ['name']],
    ['a name that is a path', { name: '../inbox' }, ['name']],
    ['a type that does not exist', { when: { type: ['weapp_audit_success', 'weapp_audit'] } }, ['when.type']],
    ['no type', { when: { type: [] } }, ['when.type']],
    ['no filter', { when: undefined }, ['when.type']],
    ['an original id', { when: { type: '*', appId: 'gh_3c884a361561' } }, ['when.appId']],
    ['an address inside', { to: 'http://10.0.0.1/wx' }, ['to']],
    ['a name of this machine', { to: 'https://localhost/wx' }, ['to']],
    ['a password in the address', { to: 'https://me:hunter2@orders.example.com/' }, ['to']],
    ['another protocol', { to: 'ftp://orders.example.com/' }, ['to']],
    ['no address', { to: undefined }, ['to']],
    ['a network that is none', { allowPrivate: ['10.0.0.0/8', '10.0.0/8'] }, ['allowPrivate.1']],
    ['a short secret', { sign: [sign, 'whsec_c2hvcnQ='] }, ['sign.1']],
    ['no secret', { sign: [] }, ['sign']],
    ['a wrong form', { as: 'xml' }, ['as']],
    [
      'a wrong key',
      { as: 'original', key: { token: '', encodingAesKey: 'short' } },
      ['key.token', 'key.encodingAesKey'],
    ],
  ])('refuses %s', (_, change, paths) => {
    expect(wrongPaths(change)).toEqual(paths);
  });

  it('takes addresses with the mark for the account, and allowed ones inside', () => {
    expect(wrongPaths({ as: 'original', to: 'https://staging.example.com/wx/$APPID$?a=$APPID$' })).toBeUndefined();
    expect(wrongPaths({ to: 'http://10.1.2.3/wx', allowPrivate: ['10.0.0.0/8'] })).toBeUndefined();
  });

  it('repeats no secret and no address', () => {
    const wrong = rule({ to: 'https://me:hunter2@orders.example.com/?key=hunter3', sign: 'whsec_hunter4' });
    expect(() => checkRule(wrong)).toThrow(/^(?!.*hunter)/);
  });
});

describe('fits', () => {
  const audit = parsePush(
    '<xml><ToUserName>gh_1</ToUserName><MsgType>event</MsgType><Event>weapp_audit_success</Event></xml>',
  );
  const ticket = parsePush('<xml><AppId>wxc</AppId><InfoType>component_verify_ticket</InfoType></xml>');
  const brandNew = parsePush('<xml><AppId>wxc</AppId><InfoType>brand_new</InfoType></xml>');
  it.each<[ForwardFilter, boolean, boolean, boolean]>([
    [{ type: '*' }, true, false, true],
    [{ type: ['component_verify_ticket', '*'] }, true, true, true],
    [{ type: 'component_verify_ticket' }, false, true, false],
    [{ type: ['weapp_audit_fail', 'weapp_audit_success'] }, true, false, false],
    [{ type: 'weapp_audit_fail' }, false, false, false],
    [{ type: 'unknown' }, false, false, true],
    [{ type: '*', channel: 'message' }, true, false, false],
    [{ type: '*', channel: 'ticket' }, false, false, true],
    [{ type: '*', appId: 'wxa' }, true, false, false],
    [{ type: '*', appId: ['wxb', 'wxa'] }, true, false, false],
    [{ type: '*', appId: ['wxb'] }, false, false, false],
    [{ type: '*', appId: [] }, false, false, false],
  ])('%j: audit %s, ticket %s, unknown %s', (filter, ...expected) => {
    expect([fits(filter, audit, 'wxa'), fits(filter, ticket), fits(filter, brandNew)]).toEqual(expected);
  });
});
