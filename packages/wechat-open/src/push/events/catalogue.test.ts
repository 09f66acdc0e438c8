import { expect, it } from 'vitest';
import catalogue from '../__fixtures__/event-catalogue.json' with { type: 'json' };
import { messagePushes, ticketPushes } from './index.js';

const tables = { ticket: ticketPushes, message: messagePushes };

it('has every event that the platform documents, and no other', () => {
  for (const channel of ['ticket', 'message'] as const) {
    const documented = catalogue.filter((event) => event.channel === channel).map(({ type }) => type);
    expect(Object.keys(tables[channel]).sort()).toEqual(documented.sort());
  }
});

it.each(catalogue)('has the documented fields of $type', ({ type, channel, fields }) => {
  expect(tables[channel as 'ticket' | 'message'][type]).toEqual(fields);
});
