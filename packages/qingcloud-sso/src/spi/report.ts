import { type Logger, MinigateError, WebhookError } from '@minigate/core';

/** Where failures are told. */
export interface ReportOptions {
  /** Silent when absent. */
  readonly logger?: Logger | undefined;
  /** Learns why a call was refused or failed; the answer tells the caller nothing of it. What it throws is dropped. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** @param message - of the log line. */
export const reporter =
  (message: string, { logger, onError }: ReportOptions): ((error: unknown) => void) =>
  (error) => {
    // Only the SDK's own messages are free of secrets.
    const why = MinigateError.is(error) ? error.message : 'the handler failed';
    logger?.[WebhookError.is(error) ? 'warn' : 'error'](message, { error: why });
    const tell = async (): Promise<void> => onError?.(error);
    tell().catch(() => undefined);
  };
