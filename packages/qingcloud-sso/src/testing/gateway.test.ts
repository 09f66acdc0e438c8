import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createQingCloudFake } from './index.js';

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
type Pair = readonly [name: string, value: string];
interface Mistake {
  readonly path?: string;
  readonly verb?: string;
  readonly write?: (text: string) => string;
  readonly order?: (pairs: readonly Pair[]) => readonly Pair[];
}

const byName = (pairs: readonly Pair[]): readonly Pair[] => pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A call signed by hand, as a program without this package would. */
function signed(
  fake: ReturnType<typeof createQingCloudFake>,
  { path = '/iaas/', verb = 'GET', write = encode, order = byName }: Mistake = {},
  changes: Readonly<Record<string, string>> = {},
): string {
  const pairs = Object.entries({
    // Ten members, of which the last is smaller as a text than the first.
    ...Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`zones.${index + 1}`, index === 9 ? 'a' : "b (*) '!"]),
    ),
    action: 'DescribeZones',
    access_key_id: fake.key.accessKeyId,
    signature_method: 'HmacSHA256',
    signature_version: '1',
    time_stamp: '2026-01-01T00:00:00Z',
    version: '1',
    ...changes,
  });
  const text = `${verb}\n${path}\n${order(pairs)
    .map(([name, value]) => `${write(name)}=${write(value)}`)
    .join('&')}`;
  const signature = createHmac('sha256', fake.key.secretAccessKey).update(text).digest('base64');
  return `${fake.origin}/iaas/?${[...pairs, ['signature', signature]].map(([name = '', value = '']) => `${name}=${encode(value)}`).join('&')}`;
}
const answer = async (fake: ReturnType<typeof createQingCloudFake>, url: string) => (await fake.fetch(url)).json();

describe('the gateway', () => {
  it('accepts a program’s own signature, and tells when it comes twice', async () => {
    const fake = createQingCloudFake();
    const url = signed(fake);
    expect(await answer(fake, url)).toMatchObject({ ret_code: 0, action: 'DescribeZonesResponse' });
    expect(fake.violations()).toEqual([]);
    expect(await answer(fake, url)).toMatchObject({ ret_code: 0 });
    expect(fake.violations()).toMatchObject([{ kind: 'repeated-signature' }]);
  });

  it.each<[string, (signature: string) => string]>([
    ['without its padding', (signature) => signature.replace(/=+$/, '')],
    ['as base64 for URLs', (signature) => signature.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')],
    ['with something behind it', (signature) => `${signature}!`],
    ['with a space in it', (signature) => `${signature.slice(0, 9)} ${signature.slice(9)}`],
  ])('refuses a signature %s', async (_, change) => {
    const fake = createQingCloudFake();
    const url = new URL(signed(fake));
    url.searchParams.set('signature', change(url.searchParams.get('signature') ?? ''));
    expect(await answer(fake, url.href)).toMatchObject({ ret_code: 1200 });
  });

  it.each([{ version: '2' }, { signature_version: '99' }])(
    'refuses what the documents do not know: %o',
    async (change) => {
      const fake = createQingCloudFake();
      expect(await answer(fake, signed(fake, {}, change))).toMatchObject({ ret_code: 1100 });
    },
  );

  it.each<[string, Mistake]>([
    [
      'sorted as name=value instead of by name',
      {
        order: (pairs) =>
          pairs.toSorted((a, b) => (`${encode(a[0])}=${encode(a[1])}` < `${encode(b[0])}=${encode(b[1])}` ? -1 : 1)),
      },
    ],
    ["encoded by encodeURIComponent alone, which leaves !'()*", { write: encodeURIComponent }],
    [
      'encoded as a form, with + for spaces',
      { write: (text) => new URLSearchParams([['', text]]).toString().slice(1) },
    ],
    ['not encoded', { write: (text) => text }],
    ['not sorted', { order: (pairs) => pairs }],
    ['the path without its last slash', { path: '/iaas' }],
    ['another verb', { verb: 'POST' }],
  ])('explains a signature that was %s', async (mistake, made) => {
    const fake = createQingCloudFake();
    expect(await answer(fake, signed(fake, made))).toMatchObject({ ret_code: 1200 });
    expect(fake.signatureReports()).toMatchObject([{ action: 'DescribeZones', mistake }]);
    expect(fake.signatureReports()[0]?.stringToSign).toMatch(/^GET\n\/iaas\/\naccess_key_id=/);
    expect(fake.violations()).toMatchObject([{ kind: 'wrong-signature', message: mistake }]);
  });

  it.each([
    [1100, { version: '' }],
    [1100, { signature_method: 'HmacMD5' }],
    [1100, { time_stamp: 'yesterday' }],
    [1200, { access_key_id: 'NOBODY' }],
    [1300, { time_stamp: '2025-12-31T23:58:59Z' }],
    [1300, { time_stamp: '2026-01-01T00:01:01Z' }],
  ])('refuses with %i: %o', async (ret_code, changes) => {
    const fake = createQingCloudFake();
    expect(await answer(fake, signed(fake, {}, changes))).toMatchObject({ ret_code });
  });

  it('refuses a parameter that is there twice', async () => {
    const fake = createQingCloudFake();
    expect(await answer(fake, `${signed(fake)}&version=1`)).toMatchObject({ ret_code: 1100 });
  });

  it('takes an account’s key at one address and a session’s at the other', async () => {
    const fake = createQingCloudFake();
    const url = signed(fake, { path: '/iam/' }).replace('/iaas/', '/iam/');
    expect(await answer(fake, url)).toMatchObject({ ret_code: 1200 });
    expect(fake.signatureReports()).toEqual([]);
  });
});
