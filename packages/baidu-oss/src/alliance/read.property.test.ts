import { stringifyJson } from '@minigate/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chinaTime } from '../china-time.js';
import { harness } from '../client/__fixtures__/wire.js';
import { listOf, membersOf, readApp, readPackage } from './read.js';
import type { AlliancePackage } from './types.js';
import type { AllianceAppWire, AlliancePackageWire } from './wire.js';

const anything = fc.oneof({ depthSize: 'small' }, fc.jsonValue(), fc.bigInt());
const names = [
  'app_id',
  'photo_addr',
  'qualification',
  'category',
  'parent',
  'satus',
  'status',
  'upload_status',
  'package_id',
  'commit_time',
  'committer',
];
const entry = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(anything, fc.dictionary(fc.constantFrom(...names), anything)),
);
/** What stands for an answer that is refused as a whole. */
const unread =
  <T>(value: T) =>
  (error: unknown): T => {
    expect(error).toMatchObject({ kind: 'http', reason: 'unreadable' });
    return value;
  };
const state = /^(?:[a-z_]+|unknown\([\d.e+-]+\))$/;

it('reads whatever the platform may answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, entry, fc.array(entry)), async (data) => {
      const { baidu } = harness(() => ({ body: `{"errno":0,"data":${stringifyJson(data)}}` }));
      const { found, missing } = await baidu.apps.get(['1']).catch(unread({ found: [], missing: ['1'] }));
      expect(found.length + missing.length).toBe(1);
      for (const entry of await baidu.packages.list('1').catch(unread<readonly AlliancePackage[]>([])))
        if (entry.kind === 'package') {
          expect(entry.status).toMatch(state);
          expect(typeof entry.packageId).toBe('string');
        }
      await baidu.packages.detail({ appId: '1' }).catch(unread(undefined));
      for (const item of listOf(data).filter((one) => membersOf(one) !== undefined)) {
        expect(readApp(item as AllianceAppWire).status).toMatch(state);
        expect(readPackage(item as AlliancePackageWire).status).toMatch(state);
      }
    }),
    { numRuns: 150 },
  );
});

it('reads every time of China as it was written', () => {
  const range = { min: new Date('1970-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const at = Math.floor(date.getTime() / 1_000) * 1_000;
      const written = new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ').replaceAll('-', '/');
      expect(chinaTime(written)).toBe(at);
    }),
  );
});
