import { EventEmitter } from 'eventemitter3';

/** Handles one event; what it throws makes the event come again. */
export type Handler<Event, Context> = (event: Event, context: Context) => void | Promise<void>;

/** Handlers by event type, awaited one after the other. */
export interface Dispatcher<Events extends object, Context> {
  /**
   * Adds a handler for a type, or for every type with `*`.
   *
   * @returns a function that removes it.
   */
  on<Type extends (keyof Events & string) | '*'>(
    type: Type,
    handler: Handler<Type extends keyof Events ? Events[Type] : Events[keyof Events], Context>,
  ): () => void;
  /**
   * Runs the handlers of a type, then those of `*`, each awaited. All run even when one fails; the first failure is thrown then,
   * so handlers must bear seeing an event again.
   */
  dispatch(type: string, event: Events[keyof Events], context: Context): Promise<void>;
}

/** Makes an empty dispatcher. */
export function createDispatcher<Events extends object, Context>(): Dispatcher<Events, Context> {
  type AnyHandler = Handler<Events[keyof Events], Context>;
  const emitter = new EventEmitter<string>();
  return {
    on(type, handler) {
      // A function of its own, because the emitter removes every handler that is the same.
      const added: AnyHandler = (event, context) => (handler as AnyHandler)(event, context);
      emitter.on(type, added);
      return () => {
        emitter.off(type, added);
      };
    },
    async dispatch(type, event, context) {
      const failures: unknown[] = [];
      for (const handler of [...emitter.listeners(type), ...emitter.listeners('*')] as AnyHandler[]) {
        try {
          await handler(event, context);
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
