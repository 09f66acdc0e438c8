import { pino } from 'pino';
import { expectTypeOf } from 'vitest';
import { createLogger } from 'winston';
import { type PinoLike, pinoLogger } from './pino-logger.js';
import type { Logger } from './runtime.js';

expectTypeOf(console).toExtend<Logger>();
expectTypeOf(createLogger()).toExtend<Logger>();
expectTypeOf(pino()).toExtend<PinoLike>();
expectTypeOf(pino().child({ service: 'merchants' })).toExtend<PinoLike>();
expectTypeOf(pinoLogger(pino())).toEqualTypeOf<Logger>();

// @ts-expect-error pino takes the fields before the message, and would drop them
export const dropping: Logger = pino();
