import type { z } from 'zod';

/**
 * Type of the `z` that schema thunks receive. Types only: this module has no code.
 *
 * @example `request: (z: Zod) => z.strictObject({ nick_name: z.string() })`
 */
export type Zod = typeof z;
