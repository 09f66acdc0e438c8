/** A request without fields, or an answer with nothing beside its envelope. */
// biome-ignore lint/suspicious/noEmptyInterface: an object without fields is what it means
export interface NoFields {}
