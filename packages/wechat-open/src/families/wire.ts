import type { Zod, ZodSchema } from '@minigate/core/schema';

/** A request without fields, or an answer with nothing beside `errcode` and `errmsg`. */
// biome-ignore lint/suspicious/noEmptyInterface: an object without fields is what it means
export interface NoFields {}

/**
 * A number that some answers hold as text; convert it with `Number()`.
 * Source: the platform's own samples and the models of SKIT.FlurlHttpClient.Wechat and WxJava disagree about these fields.
 */
export type Numeric = number | string;

/**
 * How WeChat writes an object that has no members, beside `{}`.
 * Source: real answers of `api_get_authorizer_info`; PHP-like serialisation of empty maps.
 */
export type Empty = '' | [];

/** Schema of {@link Numeric}. */
export const numeric = (z: Zod): ZodSchema<Numeric> => z.union([z.number(), z.string()]);

/** Schema of {@link Empty}. */
export const empty = (z: Zod): ZodSchema<Empty> => z.union([z.literal(''), z.tuple([])]);
