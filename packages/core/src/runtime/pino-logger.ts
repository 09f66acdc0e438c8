import type { Logger } from './runtime.js';

/** The part of a pino logger that is used. Bunyan's loggers fit, too. */
export interface PinoLike {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Makes a pino logger fit. Given as it is, it would drop all fields: pino takes them before the message.
 *
 * @param logger - what `pino()` or `.child()` returned. Its levels, serializers and redaction work as ever.
 */
export function pinoLogger(logger: PinoLike): Logger {
  return {
    debug: (message, fields = {}) => logger.debug(fields, message),
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
  };
}
