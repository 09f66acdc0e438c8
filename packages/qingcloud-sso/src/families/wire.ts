/** A request without fields, or an answer with nothing beside `action` and `ret_code`. */
// biome-ignore lint/suspicious/noEmptyInterface: an object without fields is what it means
export interface NoFields {}

/** A number that some answers hold as text; convert it with `Number()`. Source: the models of the platform's SDKs disagree about these fields. */
export type Numeric = number | string;
