import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import vectors from './__fixtures__/vectors.json' with { type: 'json' };
import { openSpiQuery, signSpiQuery } from './signature.js';

const { appKey, queries } = vectors;
const options = { appKeys: [appKey] };
const reasonOf = (query: string, changes: Partial<Parameters<typeof openSpiQuery>[1]> = {}): unknown => {
  try {
    openSpiQuery(query, { ...options, ...changes });
    return undefined;
  } catch (error) {
    return (error as { reason?: unknown }).reason;
  }
};
const [test = ''] = queries;

describe('the platform’s samples', () => {
  it.each(queries)('are signed by the key of the platform’s demo: %s', (query) => {
    for (const encoding of ['raw', 'rfc3986', 'form'] as const)
      expect(openSpiQuery(query, { ...options, encodings: [encoding] })).toMatchObject({
        time_stamp: expect.stringMatching(/^2021-06-23T07:/),
      });
  });

  it('are refused with another key, another verb’s text, or without a parameter', () => {
    expect(reasonOf(test, { appKeys: [`${appKey}x`] })).toBe('not-authentic');
    expect(reasonOf(test.replace('action=TestConnection&', ''))).toBe('not-authentic');
    expect(reasonOf(`${test}&extra=1`)).toBe('not-authentic');
  });

  it('hold whichever of two keys signed while a key is changed', () => {
    expect(openSpiQuery(test, { appKeys: ['new', appKey] })).toHaveProperty('action', 'TestConnection');
  });
});

describe('openSpiQuery', () => {
  const parameters = fc
    .dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), anyText(), { minKeys: 1, maxKeys: 8 })
    .filter((values) => !('signature' in values));

  it('refuses a query of which any byte was changed, but for other ways to write the same', () => {
    fc.assert(
      fc.property(parameters, fc.nat(), fc.integer({ min: 0x21, max: 0x7e }), (values, at, code) => {
        const query = signSpiQuery(values, appKey);
        const index = at % query.length;
        const changed = query.slice(0, index) + String.fromCharCode(code) + query.slice(index + 1);
        fc.pre(changed !== query);
        let opened: unknown;
        try {
          opened = openSpiQuery(changed, options);
        } catch {
          return;
        }
        expect(opened).toEqual(openSpiQuery(query, options));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses every other byte when values must stand as they were signed', () => {
    fc.assert(
      fc.property(parameters, fc.nat(), fc.integer({ min: 0x21, max: 0x7e }), (values, at, code) => {
        const query = signSpiQuery(values, appKey);
        const index = at % query.lastIndexOf('&signature=');
        const changed = query.slice(0, index) + String.fromCharCode(code) + query.slice(index + 1);
        fc.pre(changed !== query);
        expect(reasonOf(changed, { encodings: ['raw'] })).toBe('not-authentic');
      }),
      { numRuns: 500 },
    );
  });

  it('gives back what was signed, however a proxy wrote it anew', () => {
    fc.assert(
      fc.property(parameters, (values) => {
        const query = signSpiQuery(values, appKey);
        expect({ ...openSpiQuery(query, options) }).toEqual(values);
        const rewritten = new URLSearchParams(query).toString();
        expect({ ...openSpiQuery(rewritten, options) }).toEqual(values);
      }),
    );
  });

  it('takes the header’s signature alone, and refuses one that differs from the query’s', () => {
    const [unsigned = '', signature = ''] = test.split('&signature=');
    const headerSignature = decodeURIComponent(signature);
    expect(openSpiQuery(unsigned, { ...options, headerSignature })).toHaveProperty('action');
    expect(openSpiQuery(test, { ...options, headerSignature })).toHaveProperty('action');
    expect(reasonOf(test, { headerSignature: 'x' })).toBe('not-authentic');
    expect(reasonOf(`${test}&signature=x`)).toBe('not-authentic');
    expect(reasonOf(unsigned, { headerSignature: '' })).toBe('not-authentic');
  });

  it('does not let one parameter stand for two that were signed', () => {
    const query = signSpiQuery({ a: '1', b: '2' }, appKey);
    const signature = query.slice(query.indexOf('&signature='));
    expect(reasonOf(`a=1%26b%3D2${signature}`)).toBe('not-authentic');
    expect(reasonOf(`a%3D1%26b=2${signature}`)).toBe('not-authentic');
  });

  it.each([
    ['nothing', '', 'not-authentic'],
    ['no signature', 'action=TestConnection', 'not-authentic'],
    ['an empty signature', 'action=TestConnection&signature=', 'not-authentic'],
    ['a signature that is no text', 'action=TestConnection&signature=%zz', 'not-authentic'],
    ['a value that is no text', 'action=%zz&signature=x', 'not-authentic'],
    ['more than it reads', `a=${'x'.repeat(20_000)}`, 'too-large'],
  ])('refuses %s', (_, query, reason) => {
    expect(reasonOf(query)).toBe(reason);
  });

  it('refuses a signed parameter that is there twice, or cannot be decoded', () => {
    const raw = 'a=1&a=2';
    expect(reasonOf(`${raw}&signature=${encodeURIComponent(signatureOf(`GET\n${raw}`))}`)).toBe('malformed');
    expect(reasonOf(`a=%zz&signature=${encodeURIComponent(signatureOf('GET\na=%zz'))}`)).toBe('malformed');
  });
});

const signatureOf = (text: string): string => createHmac('sha256', appKey).update(text).digest('base64');
