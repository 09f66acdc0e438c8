import type { Int64 } from '@minigate/core';

/** A request without fields, or an answer with nothing beside `errcode` and `errmsg`. */
// biome-ignore lint/suspicious/noEmptyInterface: an object without fields is what it means
export interface NoFields {}

/**
 * A number that some answers hold as text; convert it with `Number()`.
 * Source: the platform's own samples and the models of SKIT.FlurlHttpClient.Wechat and WxJava disagree about these fields.
 */
export type Numeric = number | string;

/** An id that some answers hold as a number, which may exceed 2^53, and others as text. */
export type NumericId = Int64 | string;

/**
 * How WeChat writes an object that has no members, beside `{}`.
 * Source: real answers of `api_get_authorizer_info`.
 */
export type Empty = '' | [];
