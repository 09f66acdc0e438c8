import { describe, expect, it } from 'vitest';
import catalogue from '../__fixtures__/event-catalogue.json' with { type: 'json' };
import samples from '../__fixtures__/event-samples.json' with { type: 'json' };
import { dedupeKey } from '../dedupe-key.js';
import { parsePush } from '../parse.js';

const onTicketUrl = { channel: 'ticket', createTime: 1715943329, appId: 'wxcomponent0000001' };
const onMessageUrl = {
  channel: 'message',
  createTime: 1715943329,
  toUserName: 'gh_a1b2c3d4e5f6',
  fromUserName: 'oUser-1',
};
const ticketTypes = new Set(catalogue.filter(({ channel }) => channel === 'ticket').map(({ type }) => type));
const headOf = (type: string): object => ({ type, ...(ticketTypes.has(type) ? onTicketUrl : onMessageUrl) });
const documents = samples.flatMap(({ type, xml, json, values }) => [
  { type, format: 'xml', document: xml, values },
  ...(json === undefined ? [] : [{ type, format: 'json', document: json, values }]),
]);

it('has a sample of every event that the platform documents', () => {
  expect(samples.map(({ type }) => type).sort()).toEqual(catalogue.map(({ type }) => type).sort());
});

it.each(documents)(
  'reads $type from $format, every field in its kind and no more',
  ({ type, format, document, values }) => {
    const { raw, ...push } = parsePush(document);
    // A filing event has no component in JSON, whose pages show it as a message.
    const head = raw['InfoType'] === undefined && ticketTypes.has(type) ? { appId: undefined } : {};
    expect(push).toEqual({ ...headOf(type), format, ...head, ...values });
  },
);

/** The values with every list cut to its first entry: as a list, and as JSON has a list of one at times. */
function firstEntries(values: unknown, alone: boolean): unknown {
  if (Array.isArray(values)) {
    const first = firstEntries(values[0], alone);
    return alone ? first : [first];
  }
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, firstEntries(value, alone)]));
}

const withLists = samples.filter(({ values }) => JSON.stringify(values).includes('['));

it.each(withLists)('reads a lone entry of $type as a list', ({ type, values }) => {
  const head = ticketTypes.has(type) ? { InfoType: type } : { MsgType: 'event', Event: type };
  const document = JSON.stringify({ ...head, ...(firstEntries(values, true) as object) }).replace(
    '"complaint_type"',
    '"type"',
  );
  expect(parsePush(document)).toMatchObject({ type, ...(firstEntries(values, false) as object) });
});

describe('dedupeKey', () => {
  const keyOf = (document: string): string => dedupeKey(parsePush(document));
  const isMessageWithId = (type: string, values: object): boolean => type.startsWith('message.') && 'MsgId' in values;

  it('differs between all samples', () => {
    expect(new Set(samples.map(({ xml }) => keyOf(xml))).size).toBe(samples.length);
  });

  it.each(documents)('of $type in $format is the same when it comes again', ({ document }) => {
    expect(keyOf(document)).toBe(keyOf(document));
    const counted = document.replace(/(<RetryTimes>|"RetryTimes":)\d+/, '$17');
    expect(keyOf(counted)).toBe(keyOf(document));
  });

  it.each(documents)('of $type in $format differs for another account, user or second', ({ document }) => {
    const others = ['gh_a1b2c3d4e5f6', 'oUser-1', 'wxcomponent0000001', '1715943329']
      .filter((text) => document.includes(text))
      .map((text) => document.replace(text, text.replace(/.$/, '0')));
    expect(others.length).toBeGreaterThan(1);
    expect(new Set([document, ...others].map(keyOf)).size).toBe(others.length + 1);
  });

  it.each(documents.filter(({ type, values }) => !isMessageWithId(type, values)))(
    'of $type in $format differs when something else happened in the same second',
    ({ document }) => {
      const uncounted = document.replace(/<RetryTimes>\d+<\/RetryTimes>|,"RetryTimes":\d+/, '');
      const other = uncounted.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
      expect(keyOf(other)).not.toBe(keyOf(uncounted));
    },
  );
});
