import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redacted } from './redact.js';

const names = [
  'access_token',
  'component_access_token',
  'authorizer_refresh_token',
  'ComponentVerifyTicket',
  'component_appsecret',
  'secret',
  'secret_key',
  'pre_auth_code',
  'AuthorizationCode',
  'createAuthorizationCode',
  'create_authorization_code',
  'code',
  'js_code',
  'session_key',
  'EncodingAESKey',
  'pushToken',
  'msg_signature',
  'Signature',
  'password',
  'passwd',
  'BizPwd',
  'passphrase',
  'qy_secret_access_key',
  'x-api-key',
  'session-key',
  'sk',
  'hsk',
];

describe('redact', () => {
  it.each([
    [
      'a URL',
      'GET https://a.test/x?access_token=S3CRET&code=S3CRET#f',
      'GET https://a.test/x?access_token=***&code=***#f',
    ],
    ['a form body', 'secret=S3CRET&grant_type=x', 'secret=***&grant_type=x'],
    ['a URL in XML', '<u>https://a.test/?a=1&amp;token=S3CRET</u>', '<u>https://a.test/?a=1&amp;token=***</u>'],
    ['a URL in a URL', 'to?url=https%3A%2F%2Fa%3Fcode%3DS3CRET&id=5', 'to?url=https%3A%2F%2Fa%3Fcode%3D***&id=5'],
    ['JSON', '{"session_key": "S3\\"CRET\\\\","id":5}', '{"session_key": "***","id":5}'],
    [
      'JSON in a JSON string',
      '{"body":"{\\"token\\":\\"S3\\\\\\"CRET\\",\\"id\\":5}"}',
      '{"body":"{\\"token\\":\\"***\\",\\"id\\":5}"}',
    ],
    ['JSON that was cut', '{"id":5,"token":"S3CR', '{"id":5,"token":"***"'],
    ['XML', '<x><Token>S3CRET</Token><id>5</id></x>', '<x><Token>***</Token><id>5</id></x>'],
    ['CDATA', '<PreAuthCode><![CDATA[S3</CRET]]></PreAuthCode>', '<PreAuthCode>***</PreAuthCode>'],
    ['CDATA that was cut', '<PreAuthCode><![CDATA[S3CR', '<PreAuthCode>***'],
    ['a ticket', 'used ticket@@@S3CRET-_=.', 'used ***'],
    ['an authorization code', 'got queryauthcode@@@S3CRET', 'got ***'],
    ['a header', 'authorization: Bearer S3CRETS3CRET==', 'authorization: Bearer ***'],
    ['another header', "{ Authorization: 'Basic S3CRET==' }", "{ Authorization: '***' }"],
    ['a header line', 'Authorization: Basic S3CRET==', 'Authorization: Basic ***'],
    ['an inspected object', inspect({ token: "S3'CRET", y: 'keep' }), '{ token: "***", y: \'keep\' }'],
    ['an inspected object with all quotes', inspect({ 'x-api-key': '"S3\'`CR\\ET' }), "{ 'x-api-key': '***' }"],
    ['an inspected object that was cut', "{ token: 'S3CR", "{ token: '***"],
    ['an address', 'connect to redis://user:S3CRET@host:6379/0', 'connect to redis://user:***@host:6379/0'],
    ['an address without a user', 'redis://:S3CRET@host', 'redis://:***@host'],
  ])('takes the secret out of %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('takes out a value that is known to be secret, wherever it stands', () => {
    expect(redact('value "S3.CRET" is invalid', 'S3.CRET')).toBe('value "***" is invalid');
    expect(redact('nothing known', '')).toBe('nothing known');
  });

  it.each([
    '{"errcode":40029,"errmsg":"invalid code","code":42900,"ret_code":0}',
    'invalid credential, access_token is invalid or not latest, rid: 61725984-6126f6f9',
    'https://a.test/code?page=2&size=10',
    '<CreateTime>1413192605</CreateTime><InfoType><![CDATA[component_verify_ticket]]></InfoType>',
    '<html><body><center><h1>502 Bad Gateway</h1></center></body></html>',
    'the bearer of bad news; Bearer token',
    '<token></token><id>5</id>',
    'connect ECONNREFUSED 127.0.0.1:443',
    "{ code: 'ECONNRESET', access_key_id: 'A1', host: 'a.test:443' }",
    'invalid signature: expected 40 characters',
    'https://a.test:8080/users/a@b.test',
    '{"nick_name":"小程序","token_type":"bearer"}',
  ])('does not change %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('lets no secret survive in any of the places', () => {
    // Marked, so that it cannot be a part of the text around it.
    const secret = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `S3CRET${text}S3CRET`);
    const places: ((name: string, secret: string) => string)[] = [
      (name, value) => `https://a.test/p?x=1&${name}=${encodeURIComponent(value)}&y=keep`,
      (name, value) => `${new URLSearchParams({ [name]: value, y: 'keep' })}`,
      (name, value) => `redirect=${encodeURIComponent(`https://a.test/?${name}=${encodeURIComponent(value)}`)}&y=keep`,
      (name, value) => JSON.stringify({ x: [{ [name]: value }], y: 'keep' }),
      (name, value) => JSON.stringify({ x: JSON.stringify({ [name]: value }), y: 'keep' }),
      (name, value) => JSON.stringify({ x: JSON.stringify({ x: JSON.stringify({ [name]: value }) }), y: 'keep' }),
      // Inspected errors have a `code` that is none.
      (name, value) => inspect({ [/code/i.test(name) ? 'token' : name]: value, y: 'keep' }),
      (name, value) => JSON.stringify({ [name]: value, token: value, y: 'keep' }, null, 2),
      (name, value) =>
        `<xml><${name}><![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}><y>keep</y></xml>`,
      (name, value) => `<${name}>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}><y>keep</y>`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), secret, fc.constantFrom(...places), (name, value, place) => {
        const text = redact(place(name, value));
        expect(text).not.toContain('S3CRET');
        expect(text).toContain(redacted);
        expect(text).toContain('keep');
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves every other JSON member as it was', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    const name = fc.string({ unit: fc.constantFrom(...'abcxyz_'), minLength: 1 }).filter((text) => !/code$/.test(text));
    fc.assert(
      fc.property(
        fc.dictionary(
          name,
          value.filter((text) => !/[?&;=%<@]|bearer/i.test(`${text}`)),
        ),
        (other) => {
          const text = redact(JSON.stringify({ token: 'S3CRET', ...other, secret: 'S3CRET' }));
          expect(JSON.parse(text)).toEqual({ token: redacted, ...other, secret: redacted });
        },
      ),
    );
  });

  // Backtracking that grows with the square of the length would take minutes for these; the runner's time limit ends it.
  it.each([
    '<code>',
    '<code><![CDATA[',
    '<token>]]>',
    '"token":"',
    '"code"   ',
    '\\',
    '\\"code\\":\\"',
    '&token=',
    '?token',
    'a',
    'Bearer ',
    'ticket@@@',
    '<',
    ' ',
    '%3F',
    "token: '",
    'authorization: a ',
    '://a:',
    '://:a',
    'token-',
  ])('takes time in proportion to the length of repeated %j', (part) => {
    const text = part.repeat(1_000_000 / part.length);
    expect(redact(`${text}&token=S3CRET`)).not.toContain('S3CRET');
    expect(redact(`"token":"${text}`)).toMatch(/^"token":"\*\*\*"/);
    expect(redact(`<token>${text}`)).toMatch(/^<token>\*\*\*/);
  });
});
