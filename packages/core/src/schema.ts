import type { z } from 'zod';

/**
 * Type of the `z` that schema thunks receive. Types only: this module has no code.
 *
 * @example `request: (z: Zod) => z.strictObject({ nick_name: z.string() })`
 */
export type Zod = typeof z;

/** A zod schema of `T`, for the return types of functions that build a part of several schemas. Not for endpoints: see `Schema`. */
export type ZodSchema<T> = z.ZodType<T>;
