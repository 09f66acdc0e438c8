import { type PushSecret, pushSignature, systemRuntime, WebhookError, type WebhookReason } from '@minigate/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import vectors from './__fixtures__/crypto-vectors.json' with { type: 'json' };
import { openEnvelope, type PushEnvelope, sealEnvelope, sealPush } from './envelope.js';

const { secret, push, reply } = vectors;
const sentAt = Number(push.timestamp) * 1000;
const bytesOf = (hex: string): { bytes: () => Uint8Array } => ({ bytes: () => Buffer.from(hex, 'hex') });
const other: PushSecret = { appId: secret.appId, token: 'BBBBB', encodingAesKey: 'B'.repeat(43) };

const sealed = (plaintext: string, by: PushSecret = secret): PushEnvelope & { readonly body: string } =>
  sealPush(plaintext, by, {
    timestamp: push.timestamp,
    nonce: push.nonce,
    random: bytesOf(push.randomHex),
    outer: { ToUserName: push.toUserName },
  });

const refusal = (envelope: PushEnvelope, secrets: readonly PushSecret[] = [secret], now = sentAt): WebhookReason => {
  try {
    openEnvelope(envelope, secrets, { now });
  } catch (error) {
    if (WebhookError.is(error)) return error.reason;
    throw error;
  }
  throw new Error('the push was accepted');
};

describe('published vectors', () => {
  const pushQuery = { msg_signature: push.msgSignature, timestamp: push.timestamp, nonce: push.nonce };

  it('opens the push', () => {
    const body = `<xml><ToUserName>${push.toUserName}</ToUserName><Encrypt><![CDATA[${push.encrypt}]]></Encrypt></xml>`;
    expect(openEnvelope({ body, query: pushQuery }, [secret], { now: sentAt })).toEqual({
      plaintext: push.plaintext,
      appId: secret.appId,
      secretIndex: 0,
    });
  });

  it('makes the push byte for byte', () => {
    const made = sealPush(push.plaintext, secret, {
      timestamp: push.timestamp,
      nonce: push.nonce,
      random: bytesOf(push.randomHex),
      outer: { ToUserName: push.toUserName },
    });
    expect(made).toEqual({
      body: `<xml><ToUserName><![CDATA[${push.toUserName}]]></ToUserName><Encrypt><![CDATA[${push.encrypt}]]></Encrypt></xml>`,
      query: { ...pushQuery, signature: push.signature, encrypt_type: 'aes' },
    });
  });

  it('makes the reply byte for byte', () => {
    const { timestamp, nonce } = reply;
    expect(sealEnvelope(reply.plaintext, secret, { timestamp, nonce, random: bytesOf(reply.randomHex) })).toBe(
      `<xml><Encrypt><![CDATA[${reply.encrypt}]]></Encrypt><MsgSignature><![CDATA[${reply.msgSignature}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`,
    );
  });

  it('makes the reply to a push in JSON, with the time as a number', () => {
    const { timestamp, nonce } = reply;
    const options = { timestamp, nonce, random: bytesOf(reply.randomHex), format: 'json' } as const;
    expect(JSON.parse(sealEnvelope(reply.plaintext, secret, options))).toEqual({
      Encrypt: reply.encrypt,
      MsgSignature: reply.msgSignature,
      TimeStamp: Number(timestamp),
      Nonce: nonce,
    });
  });

  it('opens a push in JSON', () => {
    const options = {
      timestamp: push.timestamp,
      nonce: push.nonce,
      format: 'json',
      outer: { ToUserName: 'gh_a' },
    } as const;
    const { body, query } = sealPush('{"a":1}', secret, options);
    expect(JSON.parse(body)).toMatchObject({ ToUserName: 'gh_a' });
    expect(openEnvelope({ body, query }, [secret], { freshnessMs: false }).plaintext).toBe('{"a":1}');
  });

  it('opens the reply', () => {
    const { timestamp, nonce, msgSignature } = reply;
    const body = sealEnvelope(reply.plaintext, secret, { timestamp, nonce, random: bytesOf(reply.randomHex) });
    const query = { msg_signature: msgSignature, timestamp, nonce };
    expect(openEnvelope({ body, query }, [secret], { freshnessMs: false }).plaintext).toBe(reply.plaintext);
  });
});

describe('outer bodies', () => {
  const { query } = sealed('hello');
  const encrypted = /Encrypt><!\[CDATA\[(.*)]]><\/Encrypt/.exec(sealed('x').body)?.[1] as string;
  const signed = (body: string | Uint8Array): PushEnvelope => ({
    body,
    query: { ...query, msg_signature: pushSignature(secret.token, push.timestamp, push.nonce, encrypted) },
  });

  it.each([
    ['CDATA', `<xml><AppId><![CDATA[wx]]></AppId><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`],
    ['bare text', `<xml><Encrypt>${encrypted}</Encrypt></xml>`],
    ['white space', `<xml>\n<Encrypt>\n  <![CDATA[ ${encrypted} ]]>\r\n</Encrypt>\n</xml>`],
    ['a byte order mark', `\ufeff<xml><Encrypt>${encrypted}</Encrypt></xml>`],
    ['JSON', JSON.stringify({ ToUserName: push.toUserName, Encrypt: encrypted })],
    ['JSON with white space', `\n { "ToUserName" : "gh", "Encrypt"\t: "${encrypted}" }`],
    ['JSON with escaped slashes', `{"Encrypt":"${encrypted.replaceAll('/', '\\/')}"}`],
  ])('takes %s', (_what, body) => {
    expect(openEnvelope(signed(body), [secret], { now: sentAt }).plaintext).toBe('x');
    expect(openEnvelope(signed(Buffer.from(body)), [secret], { now: sentAt }).plaintext).toBe('x');
  });

  it.each([
    ['a plain message', '<xml><ToUserName>gh_x</ToUserName><MsgType>text</MsgType></xml>'],
    ['plain JSON', '{"ToUserName":"gh_x","MsgType":"text"}'],
    ['two Encrypts', `<xml><Encrypt>${encrypted}</Encrypt><Encrypt>${encrypted}</Encrypt></xml>`],
    ['two JSON Encrypts', `{"Encrypt":"${encrypted}","Encrypt":"${encrypted}"}`],
    ['an open Encrypt', `<xml><Encrypt>${encrypted}</xml>`],
    ['Encrypt the wrong way round', `</Encrypt>${encrypted}<Encrypt>`],
    ['a JSON Encrypt that is no text', '{"Encrypt":42}'],
    ['an open JSON Encrypt', '{"Encrypt":"abc'],
    ['nothing', ''],
  ])('refuses %s', (_what, body) => {
    expect(refusal(signed(body))).toBe('malformed');
  });
});

describe('query', () => {
  const envelope = sealed('hello');
  const withQuery = (changes: PushEnvelope['query']): PushEnvelope => ({
    body: envelope.body,
    query: { ...envelope.query, ...changes },
  });

  it.each(['msg_signature', 'timestamp', 'nonce'])('must hold %s exactly once', (name) => {
    const value = envelope.query[name] as string;
    expect(refusal(withQuery({ [name]: undefined }))).toBe('malformed');
    expect(refusal(withQuery({ [name]: [value, value] }))).toBe('malformed');
    expect(refusal(withQuery({ [name]: [value] }))).toBe('malformed');
    expect(refusal(withQuery({ [name]: '' }))).toBe('malformed');
  });

  it('is not satisfied by signature, which covers no body', () => {
    expect(refusal(withQuery({ msg_signature: undefined, signature: push.signature }))).toBe('malformed');
    expect(refusal(withQuery({ msg_signature: push.signature }))).toBe('not-authentic');
  });

  it('refuses parts whose characters were moved from one to another', () => {
    const { msg_signature } = envelope.query;
    const encrypted = /Encrypt><!\[CDATA\[(.*)]]></.exec(envelope.body)?.[1] as string;
    const moved = { timestamp: push.timestamp.slice(1), nonce: push.nonce + push.timestamp.slice(0, 1) };
    expect(pushSignature(secret.token, moved.timestamp, moved.nonce, encrypted)).toBe(msg_signature);
    expect(refusal(withQuery(moved))).toBe('malformed');
    expect(refusal(withQuery({ nonce: 'a'.repeat(64) }))).toBe('malformed');
  });
});

describe('authenticity', () => {
  const messageOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (WebhookError.is(error)) return JSON.stringify(error);
      throw error;
    }
    throw new Error('the push was accepted');
  };

  it('fails with the same error, whatever is wrong', () => {
    const options = { now: sentAt };
    const wrongKey = { ...secret, encodingAesKey: other.encodingAesKey };
    const errors = [
      () => openEnvelope(sealed('x'), [{ ...secret, token: 'BBBBB' }], options),
      () => openEnvelope(sealed('x'), [wrongKey], options),
      () => openEnvelope(sealed('x'), [{ ...secret, appId: 'wx134c8103faa5a59f' }], options),
      () => openEnvelope(sealed('x'), [], options),
      () => openEnvelope(resealed('AAAA'), [secret], options),
      () => openEnvelope(resealed(''), [secret], options),
      () => openEnvelope(resealed('é¡#!'), [secret], options),
    ].map(messageOf);
    expect(new Set(errors).size).toBe(1);
  });

  it('refuses an authorizer as receiver', () => {
    expect(refusal(sealed('x', { ...secret, appId: 'wxba5fad812f8e6fb9' }))).toBe('not-authentic');
  });

  it('refuses a receiver that only begins alike', () => {
    expect(refusal(sealed('x', { ...secret, appId: `${secret.appId}0` }))).toBe('not-authentic');
  });

  it('accepts several keys and says which one fitted', () => {
    expect(openEnvelope(sealed('x'), [other, secret], { now: sentAt }).secretIndex).toBe(1);
    expect(openEnvelope(sealed('x'), [secret, other], { now: sentAt }).secretIndex).toBe(0);
  });

  it('accepts keys that share the token: the console changes them separately', () => {
    const newKey = { ...secret, encodingAesKey: other.encodingAesKey };
    expect(openEnvelope(sealed('x'), [newKey, secret], { now: sentAt }).secretIndex).toBe(1);
    expect(openEnvelope(sealed('x', newKey), [newKey, secret], { now: sentAt }).secretIndex).toBe(0);
  });

  it('ignores the spare bits of the key', () => {
    const spare = { ...secret, encodingAesKey: `${secret.encodingAesKey.slice(0, -1)}D` };
    expect(openEnvelope(sealed('x', spare), [secret], { now: sentAt }).plaintext).toBe('x');
  });
});

describe('freshness', () => {
  it('allows five minutes either way', () => {
    for (const now of [sentAt - 300_000, sentAt + 300_000]) {
      expect(openEnvelope(sealed('x'), [secret], { now }).plaintext).toBe('x');
    }
    expect(refusal(sealed('x'), [secret], sentAt - 300_001)).toBe('stale');
    expect(refusal(sealed('x'), [secret], sentAt + 300_001)).toBe('stale');
  });

  it('can be set and switched off', () => {
    const now = sentAt + 1000;
    expect(() => openEnvelope(sealed('x'), [secret], { now, freshnessMs: 999 })).toThrow(WebhookError);
    expect(openEnvelope(sealed('x'), [secret], { now: 0, freshnessMs: false }).plaintext).toBe('x');
  });

  it('uses the system clock when no time is given', () => {
    const timestamp = Math.floor(systemRuntime().clock.now() / 1000);
    const fresh = sealPush('x', secret, { timestamp, nonce: '1', outer: { AppId: secret.appId } });
    expect(openEnvelope(fresh, [secret]).plaintext).toBe('x');
    expect(() => openEnvelope(sealed('x'), [secret])).toThrow('from now');
  });

  it('is judged after the signature', () => {
    expect(refusal(sealed('x', other), [secret], 0)).toBe('not-authentic');
  });
});

describe('properties', () => {
  const token = fc.stringMatching(/^[A-Za-z0-9]{3,32}$/);
  const key = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((b) => Buffer.from(b).toString('base64').slice(0, 43));
  const secrets = fc.record({ appId: fc.stringMatching(/^wx[0-9a-f]{16}$/), token, encodingAesKey: key });
  const nonces = fc.stringMatching(/^[A-Za-z0-9]{1,16}$/);

  it('opens what was sealed', () => {
    fc.assert(
      fc.property(secrets, nonces, fc.string({ unit: 'grapheme', maxLength: 4000 }), (by, nonce, plaintext) => {
        const made = sealPush(plaintext, by, { timestamp: push.timestamp, nonce, outer: { AppId: by.appId } });
        expect(openEnvelope(made, [by], { now: sentAt }).plaintext).toBe(plaintext);
      }),
    );
  });

  it('opens bodies of up to 1 MB', () => {
    const large = fc.tuple(fc.integer({ min: 60_000, max: 1_048_576 }), fc.constantFrom('x', '中', '😀'));
    fc.assert(
      fc.property(large, ([bytes, unit]) => {
        const plaintext = unit.repeat(bytes / Buffer.byteLength(unit));
        expect(openEnvelope(sealed(plaintext), [secret], { now: sentAt }).plaintext).toBe(plaintext);
      }),
      { numRuns: 10, examples: [[[1_048_576, 'x']]] },
    );
  });

  it.each(Array.from({ length: 32 }, (_, n) => n + 1))('opens padding of %i bytes', (padLength) => {
    const plaintext = 'x'.repeat(32 * 3 - 20 - secret.appId.length - padLength);
    expect(openEnvelope(sealed(plaintext), [secret], { now: sentAt }).plaintext).toBe(plaintext);
  });

  it('accepts no push with a changed character in body or query', () => {
    const envelope = sealed(push.plaintext);
    const places = [...[...envelope.body].keys()]
      .map((at) => ({ part: 'body', at }))
      .concat(
        ['msg_signature', 'timestamp', 'nonce'].flatMap((part) =>
          [...(envelope.query[part] as string)].map((_, at) => ({ part, at })),
        ),
      );
    const inEncrypt = envelope.body.indexOf('<Encrypt>');
    const afterEncrypt = envelope.body.indexOf('</Encrypt>');
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
        ({ part, at }, by) => {
          const change = (text: string): string => text.slice(0, at) + by + text.slice(at + 1);
          const before = part === 'body' ? envelope.body : (envelope.query[part] as string);
          fc.pre(change(before) !== before);
          const changed =
            part === 'body'
              ? { body: change(envelope.body), query: envelope.query }
              : { body: envelope.body, query: { ...envelope.query, [part]: change(before) } };
          const ignored = part === 'body' && (at < inEncrypt || at >= afterEncrypt + '</Encrypt>'.length);
          if (ignored) {
            // Nothing outside Encrypt is believed, so a change there may pass, but it never changes what is read.
            try {
              expect(openEnvelope(changed, [secret], { now: sentAt }).plaintext).toBe(push.plaintext);
            } catch (error) {
              if (!WebhookError.is(error)) throw error;
            }
          } else {
            expect(['malformed', 'not-authentic']).toContain(refusal(changed));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses every ciphertext that the key did not make, even rightly signed', () => {
    const encrypted = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 400 }),
      fc.integer({ min: 1, max: 12 }).chain((n) => fc.uint8Array({ minLength: n * 32, maxLength: n * 32 })),
    );
    fc.assert(
      fc.property(encrypted, (bytes) => {
        expect(refusal(resealed(Buffer.from(bytes).toString('base64')))).toBe('not-authentic');
      }),
      { numRuns: 1000 },
    );
  });

  it('throws nothing but WebhookError for any body and query', () => {
    const value = fc.oneof(
      anyText(),
      fc.constantFrom(push.timestamp, push.nonce, push.msgSignature),
      fc.array(fc.string()),
    );
    const body = fc.oneof(
      anyText(),
      fc.uint8Array({ maxLength: 300 }),
      anyText().map((text) => `<Encrypt>${text}</Encrypt>`),
      fc.json(),
    );
    const query = fc.record({ msg_signature: value, timestamp: value, nonce: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(body, query, (anyBody, anyQuery) => {
        expect(['malformed', 'not-authentic']).toContain(refusal({ body: anyBody, query: anyQuery }));
      }),
      { numRuns: 300 },
    );
  });
});

/** A push that is rightly signed over any text in the place of the ciphertext. */
function resealed(encrypted: string): PushEnvelope {
  const { timestamp, nonce } = push;
  const body = `<xml><Encrypt>${encrypted}</Encrypt></xml>`;
  return { body, query: { timestamp, nonce, msg_signature: pushSignature(secret.token, timestamp, nonce, encrypted) } };
}
