import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harness } from '../client/__fixtures__/wire.js';
import { coversOf } from './covers.js';
import { idTexts } from './ids.js';
import type { IdInput } from './types.js';

const largest = 10n ** 20n - 1n;

describe('ids', () => {
  it('are the same in every form that holds all digits', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, largest), (id) => {
        const forms: IdInput[] = [
          id,
          `${id}`,
          `${id}`.padStart(20, '0'),
          ...(id <= Number.MAX_SAFE_INTEGER ? [Number(id)] : []),
        ];
        for (const form of forms) expect(idTexts({ id: form })).toEqual({ id: id.toString() });
      }),
    );
  });

  it('are refused as numbers that JavaScript has rounded', () => {
    fc.assert(
      fc.property(fc.bigInt(2n ** 53n, largest), (id) => {
        expect(() => idTexts({ id: Number(id) })).toThrow(/id: is a number above 2\^53.*text or bigint/);
      }),
    );
  });

  it('are refused when they are none', () => {
    const none = fc.oneof(
      fc.string().filter((text) => !/^\d{1,20}$/.test(text)),
      fc.bigInt().filter((id) => id < 0n || id > largest),
      fc.double().filter((number) => !Number.isInteger(number) || number < 0),
      fc.constantFrom(undefined, null, {}, [1], true),
    );
    fc.assert(
      fc.property(none, (id) => {
        expect(() => idTexts({ id: id as IdInput })).toThrow(/invalid request: id: /);
      }),
    );
  });

  it('that are wrong are all named, and nothing is sent', async () => {
    const { baidu, sent } = harness(() => ({ body: {} }));
    await expect(baidu.apps.get(['1', 'x', 2 ** 53])).rejects.toMatchObject({
      issues: [{ path: 'ids.1' }, { path: 'ids.2' }],
    });
    await expect(baidu.packages.list('')).rejects.toMatchObject({ issues: [{ path: 'appId' }] });
    await expect(baidu.packages.detail({ appId: 1, packageId: '1,2' })).rejects.toMatchObject({
      issues: [{ path: 'packageId' }],
    });
    expect(sent).toEqual([]);
  });

  it('beyond 2^53 survive the way there and back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt(2n ** 53n, largest), fc.boolean(), async (id, asText) => {
        const { baidu } = harness(({ url }) => {
          const given = url.searchParams.get('app_id');
          return { body: `{"errno":0,"data":[{"status":1,"package_id":${asText ? `"${given}"` : given}}]}` };
        });
        expect(await baidu.packages.list(id)).toMatchObject([{ packageId: id.toString() }]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('covers', () => {
  const address = fc.webUrl({ validSchemes: ['http', 'https'] });

  it('are read from JSON text, however often it is wrapped, from plain addresses and from objects', () => {
    fc.assert(
      fc.property(fc.array(address), fc.nat(3), (addresses, wraps) => {
        let text = JSON.stringify(addresses.map((cover) => ({ cover }))).replaceAll('/', '\\/');
        for (let wrap = 0; wrap < wraps; wrap++) text = JSON.stringify(text);
        expect(coversOf(text)).toEqual(addresses);
        expect(coversOf(addresses)).toEqual(addresses);
        for (const cover of addresses) expect(coversOf(` ${cover}`)).toEqual([cover]);
      }),
    );
  });

  it('are http addresses or nothing, whatever the platform sends', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (value) => {
        for (const cover of coversOf(value)) expect(cover).toMatch(/^(?:https?:)?\/\//i);
      }),
    );
  });

  it.each(['', ' ', '[', '{}', 'null', 'javascript:alert(1)', '[{"cover":"javascript:alert(1)"}]', undefined, 7])(
    'are none in %j',
    (value) => {
      expect(coversOf(value)).toEqual([]);
    },
  );
});
