import { TransportError } from '../errors/errors.js';

/**
 * Makes a function for single inputs out of one for many: what comes while the work on earlier inputs is under way is done together,
 * in order of arrival.
 *
 * @param limit - inputs at once, at most.
 * @param work - gives one output for each input. When it fails with several, it is asked again with each alone, so that one wrong input
 * fails nobody else; a `TransportError`, which is no input's fault, goes to all callers.
 */
export function inBatches<Input, Output>(
  limit: number,
  work: (inputs: readonly Input[]) => Promise<readonly Output[]>,
): (input: Input) => Promise<Output> {
  let waiting: { readonly input: Input; readonly outcome: PromiseWithResolvers<Output> }[] = [];
  let working = false;

  async function workOff(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, limit);
      waiting = waiting.slice(limit);
      await settle(batch);
    }
    working = false;
  }

  async function settle(batch: typeof waiting): Promise<void> {
    try {
      const outputs = await work(batch.map(({ input }) => input));
      batch.forEach(({ outcome }, index) => {
        outcome.resolve(outputs[index] as Output);
      });
    } catch (error) {
      if (batch.length > 1 && !TransportError.is(error)) for (const each of batch) await settle([each]);
      else for (const { outcome } of batch) outcome.reject(error);
    }
  }

  return (input) => {
    const outcome = Promise.withResolvers<Output>();
    waiting.push({ input, outcome });
    if (!working) {
      working = true;
      void workOff();
    }
    return outcome.promise;
  };
}
