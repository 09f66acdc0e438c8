import { expect, it } from 'vitest';
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
        { path: [], message: 'Unrecognized key: "Action"' },
      ],
      input,
    ),
  ).toEqual([
    { path: 'action', message },
    { path: 'items.1.address', message: 'is missing (expected string)' },
    { path: 'nowhere.deep', message: 'is missing (expected string)' },
    { path: '', message: 'Unrecognized key: "Action"' },
  ]);
});
