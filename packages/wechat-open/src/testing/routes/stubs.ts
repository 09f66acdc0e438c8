import type { AnyEndpoint } from '@minigate/core';
import type { FakeRoute } from '@minigate/core/testing';
import type { Principal } from '../world.js';
import type { Routes } from './route.js';

/**
 * Routes of the endpoints that the fake does not play: they answer the endpoint's example, with what the request says in its place
 * where a field has the same name. They change nothing and refuse nothing that the schema accepts.
 */
export function stubRoutes(endpoints: readonly AnyEndpoint[], played: Routes): Routes {
  const others = endpoints.filter(({ id }) => played[id] === undefined);
  return Object.fromEntries(others.map(({ id }) => [id, stub(id)]));
}

const stub = (id: string): FakeRoute<Principal> => ({
  fidelity: 'stub',
  async handle({ input }) {
    // A fake of which only some families are used does not load the examples of all.
    const { examples } = await import('../../families/examples.js');
    const answer = examples[id]?.response;
    if (answer instanceof Blob) return answer;
    const said = input as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(answer as object).map(([name, value]) => [
        name,
        typeof said[name] === typeof value && typeof value !== 'object' ? said[name] : value,
      ]),
    );
  },
});
