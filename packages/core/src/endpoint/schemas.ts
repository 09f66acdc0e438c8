import type { AnyEndpoint, SchemaIssue } from './endpoint.js';

/** A schema that tells what is wrong instead of throwing. */
export interface CheckedSchema {
  safeParse(
    input: unknown,
  ):
    | { readonly success: true }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

/** Both schemas of an endpoint, built. */
export interface BuiltSchemas {
  readonly request: CheckedSchema;
  readonly response: CheckedSchema;
}

// Not global state: it remembers what immutable constants mean and holds nothing about a user.
const built = new WeakMap<AnyEndpoint, Promise<BuiltSchemas>>();

/** Builds an endpoint's schemas on first use; zod is loaded then and not before. */
export function schemasFor(endpoint: AnyEndpoint): Promise<BuiltSchemas> {
  let schemas = built.get(endpoint);
  if (schemas === undefined) {
    schemas = import('zod').then(({ z }) => ({
      request: endpoint.request(z) as unknown as CheckedSchema,
      response: endpoint.response(z) as unknown as CheckedSchema,
    }));
    built.set(endpoint, schemas);
  }
  return schemas;
}
