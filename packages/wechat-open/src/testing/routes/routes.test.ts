import { expect, it } from 'vitest';
import { endpoints } from '../../endpoints.js';
import type { Tickets } from '../tickets.js';
import type { World } from '../world.js';
import { createRoutes } from './index.js';

/** Families whose every endpoint has behaviour. */
const complete: readonly string[] = [
  'component-token',
  'authorizer-management',
  'template-library',
  'code-management',
  'domain',
  'component-domain',
  'member',
  'basic-info',
];

it('has one route for each endpoint of these families and none for endpoints that do not exist', () => {
  // Nothing is called, so neither is needed.
  const routes = createRoutes({} as World, {} as Tickets);
  const expected = endpoints.filter(({ family }) => complete.includes(family)).map(({ id }) => id);
  expect(Object.keys(routes).sort(), 'an endpoint of a complete family needs a route in this folder').toEqual(
    expected.sort(),
  );
  expect(Object.values(routes).map(({ fidelity }) => fidelity)).toEqual(expected.map(() => 'stateful'));
});
