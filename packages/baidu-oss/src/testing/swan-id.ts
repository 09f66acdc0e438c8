import { createHash, timingSafeEqual } from 'node:crypto';
import type { SignSwanIdRequest } from '../families/oss-swan-id/index.js';
import { refuseWith } from './errors.js';
import { type Routes, stateful, type World } from './world.js';

/** How old a request may be, in milliseconds. The documents say that there is a limit, but not which. */
const freshnessMs = 300_000;

const md5 = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex');

/**
 * The signature of a host: all parameters sorted by name, the key last.
 *
 * @returns 32 hexadecimal digits.
 */
export function hostSignature(fields: Readonly<Record<string, string | number>>, hsk: string): string {
  const pairs = Object.keys(fields)
    .sort()
    .map((name) => `${name}=${fields[name]}`);
  return md5(`${pairs.join('&')}&hsk=${hsk}`);
}

/** Signs the ids of devices that hosts make. */
export function swanIdRoutes(world: World): Routes {
  return {
    'oss.swanid.signature': stateful((input: SignSwanIdRequest, context) => {
      const { endpoint, report } = context;
      const { sign, ...fields } = input;
      const member = [...world.state.credentials.values()].find(
        (one) => one.member?.unionId === input.union_id,
      )?.member;
      if (member === undefined) refuseWith(40001, endpoint, 'union_id unknown');
      const expected = Buffer.from(hostSignature(fields, member.hsk));
      const given = Buffer.from(sign);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
        report('wrong-signature', mistakeOf(input, member.hsk));
        refuseWith(40001, endpoint, 'sign error');
      }
      if (Math.abs(secondsAsMs(input.timestamp) - world.clock.now()) > freshnessMs)
        refuseWith(40001, endpoint, 'timestamp too old');
      if (!/^H[A-Z]/.test(input.swanid) || input.swanid.length > 90) refuseWith(40001, endpoint, 'swanid error');
      return { data: { swanid_signature: md5(`${input.swanid}/${input.client_id}/${member.hsk}`) } };
    }),
  };
}

/** The documents do not say whether seconds or milliseconds are meant. */
const secondsAsMs = (timestamp: number): number => (timestamp < 100_000_000_000 ? timestamp * 1_000 : timestamp);

/** What the client did wrong, where it is one of the usual mistakes. */
function mistakeOf({ sign, ...fields }: SignSwanIdRequest, hsk: string): string {
  const unsorted = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  if (sign === hostSignature(fields, hsk).toUpperCase()) return 'the signature is written in capitals';
  if (sign === hostSignature({ ...fields, hsk }, hsk) || sign === md5([...unsorted, `hsk=${hsk}`].sort().join('&')))
    return 'hsk is sorted among the parameters; it belongs to the end';
  if (sign === md5(`${unsorted.join('&')}&hsk=${hsk}`)) return 'the parameters are not sorted by name';
  return 'another hsk, or a value that was changed after signing';
}
