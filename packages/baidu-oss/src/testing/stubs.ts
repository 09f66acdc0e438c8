import type { AnyEndpoint } from '@minigate/core';
import { examples } from '../families/examples.js';
import type { Routes } from './world.js';

/** Routes of the endpoints that are not played: they answer the endpoint's example. */
export const stubRoutes = (endpoints: readonly AnyEndpoint[], played: Routes): Routes =>
  Object.fromEntries(
    endpoints
      .filter(({ id }) => played[id] === undefined)
      .map(({ id }) => {
        const response = examples[id]?.response;
        return [
          id,
          { fidelity: 'stub', handle: () => (response instanceof Blob ? response : structuredClone(response)) },
        ];
      }),
  );
