import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValidationError, WebhookError } from '../errors/errors.js';
import { stringifyJson } from '../http/json.js';
import { type ReceivedWebhook, signWebhook, verifyWebhook, webhookKeys } from './standard-webhook.js';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const next = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
// The vector of the reference libraries: standard-webhooks/libraries/javascript/src/webhook.test.ts
const vector = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' };
const vectorSignature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const now = vector.timestamp * 1000;

const received = (
  change: Partial<Record<string, string | string[]>> = {},
  body: string | Uint8Array = vector.body,
): ReceivedWebhook => ({
  headers: { ...signWebhook(vector, secret), ...change },
  body,
});
const reasonOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return WebhookError.is(error) ? error.reason : error;
  }
};

describe('signWebhook', () => {
  it('gives the signature of the reference libraries', () => {
    expect(signWebhook(vector, secret)).toEqual({
      'webhook-id': vector.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': vectorSignature,
    });
  });

  it.each(['', 'a.b', 'a b', 'x'.repeat(257)])('refuses the id %j, which nobody could verify', (id) => {
    expect(() => signWebhook({ ...vector, id }, secret)).toThrow(ValidationError);
  });

  it('signs with every secret during a change', () => {
    const { 'webhook-signature': both } = signWebhook(vector, [next, secret]);
    expect(both.split(' ')).toEqual([signWebhook(vector, next)['webhook-signature'], vectorSignature]);
    const headers = { ...signWebhook(vector, [next, secret]) };
    for (const one of [secret, next])
      expect(verifyWebhook({ headers, body: vector.body }, one, { now }).id).toBe(vector.id);
  });

  it.each([
    '',
    'whsec_',
    'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'whsec_c2hvcnQ=',
    'whsec_%%%',
    `whsec_${'A'.repeat(100)}`,
    undefined,
  ])('refuses %j as a secret, without repeating it', (wrong) => {
    const error = reasonOf(() => webhookKeys([secret, wrong as string]));
    expect(ValidationError.is(error) && error.issues.map(({ path }) => path)).toEqual(['secrets.1']);
    if (wrong && wrong.length > 6) expect(String(error)).not.toContain(wrong);
    expect(() => webhookKeys([])).toThrow('at least one');
  });
});

describe('verifyWebhook', () => {
  it('takes node headers and fetch headers, text and bytes', () => {
    const expected = { id: vector.id, sentAt: now, payload: { test: 2432232314 } };
    expect(verifyWebhook(received(), secret, { now })).toEqual(expected);
    expect(verifyWebhook(received({}, Buffer.from(vector.body)), [next, secret], { now })).toEqual(expected);
    const headers = new Headers({ ...signWebhook(vector, secret) });
    expect(verifyWebhook({ headers, body: vector.body }, secret, { now })).toEqual(expected);
  });

  it('finds its signature among those of other versions and secrets', () => {
    const others = `v1a,${'A'.repeat(88)} v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= ${vectorSignature} v2,x`;
    expect(verifyWebhook(received({ 'webhook-signature': others }), secret, { now }).id).toBe(vector.id);
  });

  it('keeps all digits of large integers', () => {
    const body = stringifyJson({ id: 9007199254740993n });
    const headers = { ...signWebhook({ ...vector, body }, secret) };
    expect(verifyWebhook({ headers, body }, secret, { now }).payload).toEqual({ id: 9007199254740993n });
  });

  it.each<[string, Parameters<typeof received>, string]>([
    ['another body', [{}, '{"test": 2432232315}'], 'not-authentic'],
    ['another id', [{ 'webhook-id': 'msg_other' }], 'not-authentic'],
    ['another timestamp', [{ 'webhook-timestamp': '1614265331' }], 'not-authentic'],
    ['a cut signature', [{ 'webhook-signature': vectorSignature.slice(0, -1) }], 'not-authentic'],
    ['an empty signature', [{ 'webhook-signature': 'v1,=' }], 'not-authentic'],
    ['a signature of another version', [{ 'webhook-signature': vectorSignature.replace('v1', 'v2') }], 'not-authentic'],
    ['an id with a dot', [{ 'webhook-id': 'msg.1' }], 'malformed'],
    ['two ids', [{ 'webhook-id': ['a', 'b'] }], 'malformed'],
    ['a timestamp that is no number', [{ 'webhook-timestamp': '1e9' }], 'malformed'],
    ['no signature', [{ 'webhook-signature': '' }], 'malformed'],
    ['too many signatures', [{ 'webhook-signature': Array(17).fill(vectorSignature).join(' ') }], 'malformed'],
  ])('refuses %s', (_, change, reason) => {
    expect(reasonOf(() => verifyWebhook(received(...change), secret, { now }))).toBe(reason);
  });

  it('refuses what is moved between id, timestamp and body', () => {
    const moved = { 'webhook-id': `${vector.id}.${vector.timestamp}`, 'webhook-timestamp': '1' };
    expect(reasonOf(() => verifyWebhook(received(moved), secret, { now }))).toBe('malformed');
  });

  it('refuses another secret, and old, early and replayed ones', () => {
    expect(reasonOf(() => verifyWebhook(received(), next, { now }))).toBe('not-authentic');
    for (const offset of [300_001, -300_001])
      expect(reasonOf(() => verifyWebhook(received(), secret, { now: now + offset }))).toBe('stale');
    for (const offset of [300_000, -300_000])
      expect(verifyWebhook(received(), secret, { now: now + offset }).id).toBe(vector.id);
  });

  it('refuses a large body before anything else, and a body that is no JSON after the signature', () => {
    const large = { headers: {}, body: 'x'.repeat(1_048_577) };
    expect(reasonOf(() => verifyWebhook(large, secret, { now }))).toBe('too-large');
    expect(reasonOf(() => verifyWebhook(received(), secret, { now, maxBytes: 19 }))).toBe('too-large');
    const body = '{"broken';
    const headers = { ...signWebhook({ ...vector, body }, secret) };
    expect(reasonOf(() => verifyWebhook({ headers, body }, secret, { now }))).toBe('malformed');
    expect(reasonOf(() => verifyWebhook({ headers, body: '{"forged' }, secret, { now }))).toBe('not-authentic');
  });

  it('takes what was signed and nothing that differs in a single byte', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(part, fc.nat(), fc.integer({ min: 1, max: 255 }), (text, at, flip) => {
        const bytes = Buffer.from(JSON.stringify({ text }));
        const headers = { ...signWebhook({ ...vector, body: bytes }, secret) };
        expect(verifyWebhook({ headers, body: bytes }, secret, { now }).payload).toEqual({ text });
        const changed = Buffer.from(bytes);
        changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ flip;
        expect(reasonOf(() => verifyWebhook({ headers, body: changed }, secret, { now }))).toBe('not-authentic');
      }),
    );
  });
});
