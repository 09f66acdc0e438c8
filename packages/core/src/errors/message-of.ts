import { MinigateError } from './errors.js';

/** An error as a log line may hold it: only the SDK's own messages are free of secrets. */
export const messageOf = (error: unknown): string => (MinigateError.is(error) ? error.message : 'unknown');
