import { decryptPush, pushSignature, WebhookError, type WebhookReason, writeDocument } from '@minigate/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import { previous, secret } from './__fixtures__/secrets.js';
import { echoOf, openEnvelope, sealEnvelope, verifyPlainPush } from './envelope.js';

const now = 1_715_943_329_000;
const timestamp = now / 1000;
const nonce = '4464221';
const seal = (plaintext: string, format: 'json' | 'xml' = 'json'): string =>
  sealEnvelope(plaintext, secret, { timestamp, nonce, format });
const open = (body: string | Uint8Array, query = {}) => openEnvelope({ body, query }, [secret], { now });

function reasonOf(work: () => unknown): WebhookReason | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!WebhookError.is(error)) throw error;
    return error.reason;
  }
}

describe('openEnvelope', () => {
  it.each(['json', 'xml'] as const)('opens what sealEnvelope made of any text, as %s', (format) => {
    fc.assert(
      fc.property(anyText(), (text) => {
        // Half of a pair of surrogates has no UTF-8.
        const plaintext = text.toWellFormed();
        const sent = { plaintext, appId: secret.appId, secretIndex: 0, sentAt: now };
        expect(open(seal(plaintext, format))).toEqual(sent);
        expect(open(Buffer.from(seal(plaintext, format)))).toEqual(sent);
      }),
    );
  });

  it.each(['json', 'xml'] as const)('refuses %s in which any character of any member was changed', (format) => {
    const members = JSON.parse(seal('{"event":"AUTHORIZED"}')) as Record<string, string>;
    expect(open(writeDocument(members, format)).plaintext).toBe('{"event":"AUTHORIZED"}');
    const changes = [fc.constantFrom(...Object.keys(members)), fc.nat(), fc.constantFrom(...'abcXYZ0195+/=')] as const;
    fc.assert(
      fc.property(...changes, (name, place, character) => {
        const value = members[name] ?? '';
        const at = place % value.length;
        fc.pre(value[at] !== character);
        const changed = { ...members, [name]: value.slice(0, at) + character + value.slice(at + 1) };
        expect(reasonOf(() => open(writeDocument(changed, format)))).toMatch(/^(?:malformed|not-authentic)$/);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a bare number, escaped slashes, and what the body leaves out from the query', () => {
    const { Encrypt = '', MsgSignature: msg_signature } = JSON.parse(seal('a'.repeat(99))) as Record<string, string>;
    const escaped = Encrypt.replaceAll('/', '\\/');
    const query = { msg_signature, nonce };
    expect(open(`{"TimeStamp": ${timestamp}, "Encrypt": "${escaped}"}`, query).plaintext).toBe('a'.repeat(99));
    expect(open(`{"Encrypt":"${Encrypt}"}`, { ...query, timestamp: String(timestamp) }).sentAt).toBe(now);
  });

  it('opens with the previous keys, too', () => {
    const body = sealEnvelope('x', previous, { timestamp, nonce });
    expect(openEnvelope({ body }, [secret, previous], { now })).toMatchObject({ plaintext: 'x', secretIndex: 1 });
    expect(reasonOf(() => open(body))).toBe('not-authentic');
  });

  it('refuses a push for another platform, whoever signed it', () => {
    const body = sealEnvelope('x', { ...secret, appId: 'another' }, { timestamp, nonce });
    expect(reasonOf(() => open(body))).toBe('not-authentic');
  });

  it.each([
    ['an old push', 301_000, 'stale'],
    ['a push of the future', -301_000, 'stale'],
    ['a push of just now', 299_000, undefined],
  ])('judges %s', (_what, ageMs, reason) => {
    const body = seal('x');
    expect(reasonOf(() => openEnvelope({ body }, [secret], { now: now + ageMs }))).toBe(reason);
    expect(openEnvelope({ body }, [secret], { now: now + ageMs, freshnessMs: false }).plaintext).toBe('x');
  });

  it.each([
    ['nothing', ''],
    ['another document', '{"event":"AUTHORIZED"}'],
    ['no signature', '{"Nonce":"1","TimeStamp":"1715943329","Encrypt":"AA=="}'],
    ['an array', '[]'],
    ['two of one', seal('x').replace('{', '{"Nonce":"1",')],
    ['a value of another kind', seal('x').replace(/"TimeStamp":"\d+"/, '"TimeStamp":[1]')],
    ['milliseconds', seal('x').replace(String(timestamp), `${timestamp}000`)],
    ['a nonce with room for more', sealEnvelope('x', secret, { timestamp, nonce: '1'.repeat(64) })],
    ['a nonce of other characters', sealEnvelope('x', secret, { timestamp, nonce: '1/2' })],
    ['an upper-case signature', seal('x').replace(/[0-9a-f]{40}/, (text) => `${text.slice(1)}A`)],
  ])('calls %s malformed', (_what, body) => {
    expect(reasonOf(() => open(body))).toBe('malformed');
  });

  it('finds the members of the documented sample, whose key is not public', () => {
    // https://github.com/swan-team/swan-docs (docs/third/pro.md)
    const body = JSON.stringify({
      Nonce: '4464221',
      TimeStamp: '1535551395',
      Encrypt:
        '/X6AhuNc6ObfSXaA0/DI2SH4m4NAhaaLrYDxyeARIXnGkVYwjhSz/cK8ZLvPcbsHi6d8spK+brQwHw5+t55o4NuZj09x1TT2G6hkCQwU/R9ejDIv9yFI292XwkTMVkQ6dnZIwpvRbPmsV2EX6cagRl3C5KVlFme+6b4SS3aDat7dmpNyxjb6MdYCdZnzp4CmgbramsS0BtA/tnNgqKZ1VA==',
      MsgSignature: 'ba394c04acece6c2c0edee058c5dddf82474b8ee',
    });
    expect(reasonOf(() => open(body))).toBe('not-authentic');
    const { Encrypt } = JSON.parse(body) as { readonly Encrypt: string };
    // Whole blocks of 32 bytes, as the scheme wants it.
    expect(Buffer.from(Encrypt, 'base64').length % 32).toBe(0);
    expect(decryptPush(Encrypt, secret)).toBeUndefined();
  });
});

describe('pushes that are not encrypted', () => {
  const query = {
    timestamp: String(timestamp),
    nonce,
    signature: pushSignature(secret.token, String(timestamp), nonce),
  };

  it('are told by the signature of their query', () => {
    expect(reasonOf(() => verifyPlainPush(query, [previous, secret], { now }))).toBeUndefined();
    expect(reasonOf(() => verifyPlainPush({ ...query, nonce: '1' }, [secret], { now }))).toBe('not-authentic');
    expect(reasonOf(() => verifyPlainPush(query, [previous], { now }))).toBe('not-authentic');
    expect(reasonOf(() => verifyPlainPush(query, [secret], { now: now + 301_000 }))).toBe('stale');
    expect(reasonOf(() => verifyPlainPush({ ...query, nonce: [nonce, nonce] }, [secret], { now }))).toBe('malformed');
  });

  it('answer the check of a URL, by query or form', () => {
    const asked = { ...query, echoStr: 'a random text' };
    expect(echoOf({ body: '', query: asked }, [secret], { now })).toBe('a random text');
    expect(echoOf({ body: new URLSearchParams(asked).toString() }, [secret], { now })).toBe('a random text');
    expect(echoOf({ body: seal('x'), query }, [secret], { now })).toBeUndefined();
    expect(reasonOf(() => echoOf({ body: '', query: { ...asked, signature: 'x' } }, [secret], { now }))).toBe(
      'malformed',
    );
    expect(reasonOf(() => echoOf({ body: '', query: asked }, [previous], { now }))).toBe('not-authentic');
  });
});
