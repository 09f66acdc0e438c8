import { WorkflowError } from '@minigate/core';

/**
 * Thrown by a handler that cannot do what was ordered and wants the user to know: the platform is answered `success: false` with the
 * message, which it may show, and does not repeat the call. Everything else that is thrown is answered so that the platform repeats it.
 * Throw it only when nothing of the order remains: the same order, should it come again, is handled from its beginning.
 */
export class SpiRefusal extends Error {
  /** @internal */
  readonly minigateSpiRefusal = true;

  /** @param message - for the platform and its user; no secrets. */
  constructor(message: string) {
    super(message);
    this.name = 'SpiRefusal';
  }

  /** Whether an error is one, also when two copies of this package are installed. */
  static is(error: unknown): error is SpiRefusal {
    return error instanceof Error && 'minigateSpiRefusal' in error;
  }
}

/**
 * What a handler threw, as the end of its run: a refusal ends it, anything else leaves it open, so that steps that were done stay done.
 */
export function runFailure(error: unknown, name: string): unknown {
  if (SpiRefusal.is(error)) return new WorkflowError('refused', name, error.message);
  // A workflow that the handler waited for was refused; that is not the handler's own refusal.
  if (WorkflowError.is(error) && error.reason === 'refused')
    return new WorkflowError('unknown', name, error.message, { cause: error, advice: error.advice });
  return error;
}

/** The words of a refusal; `undefined` for another failure. */
export const refusalOf = (error: unknown, name: string): string | undefined =>
  WorkflowError.is(error) && error.reason === 'refused' && error.workflow === name
    ? error.message.slice(name.length + 2)
    : undefined;
