import type { AnyEndpoint } from '@minigate/core';
import type { FakeRoute } from '@minigate/core/testing';
import { examples } from '../families/examples.js';
import type { Principal } from './world.js';

/** Routes of the endpoints that are not played: they answer the endpoint's example. */
export const stubRoutes = (
  endpoints: readonly AnyEndpoint[],
  played: Readonly<Record<string, unknown>>,
): Readonly<Record<string, FakeRoute<Principal>>> =>
  Object.fromEntries(
    endpoints
      .filter(({ id }) => played[id] === undefined)
      .map(({ id }) => [id, { fidelity: 'stub', handle: () => structuredClone(examples[id]?.response) }]),
  );
