import { expect, it } from 'vitest';
import { z } from 'zod';
import { toIssues } from './issues.js';

it('tells a missing field from a wrong one, at any depth', () => {
  const message = 'Invalid option: expected one of "add"|"set"';
  const input = { action: 'drop', items: [{ address: 'a' }, {}] };
  expect(
    toIssues(
      [
        { path: ['action'], message },
        { path: ['items', 1, 'address'], message: 'expected string' },
        { path: ['nowhere', 'deep'], message: 'expected string' },
      ],
      input,
    ),
  ).toEqual([
    { path: 'action', message },
    { path: 'items.1.address', message: 'is missing (expected string)' },
    { path: 'nowhere.deep', message: 'is missing (expected string)' },
  ]);
});

it('names each unknown field by its path', () => {
  const schema = z.strictObject({ items: z.array(z.strictObject({ id: z.number() })) });
  const input = { items: [{ id: 1, Id: 1, ID: 2 }], Items: [] };
  expect(toIssues(schema.safeParse(input).error?.issues ?? [], input)).toEqual([
    { path: 'items.0.Id', message: 'is not known' },
    { path: 'items.0.ID', message: 'is not known' },
    { path: 'Items', message: 'is not known' },
  ]);
});
