import { inspect } from 'node:util';
import { type ClientOptions, type Clock, type Hooks, memoryStore, type Store, systemRuntime } from '@minigate/core';
import { traceHooks } from '@minigate/core/opentelemetry';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { expect, onTestFinished } from 'vitest';

/** A request that a client sent. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Text of the body. */
  readonly body: string;
}

/** What it is answered. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text goes out as it is, anything else as JSON. */
  readonly body: unknown;
}

/** Options for a client whose requests are answered by a function, and all that the client said. */
export interface Observed {
  readonly options: ClientOptions & { readonly store: Store };
  readonly sent: Sent[];
  /** The client's time; it moves with its waits. */
  readonly clock: Clock & { time: number };
  /** Remembers an error as a program that logs it would. */
  caught(promise: Promise<unknown>): Promise<unknown>;
  /** What was written to the logger, told to hooks, or thrown. */
  output(): readonly string[];
}

/** 2026-01-01T00:00:00Z. */
export const newYear = 1_767_225_600_000;

/**
 * Watches a client. When the test ends, nothing that the client logged, told hooks, put into spans or threw may hold a secret.
 *
 * @param answer - called for each request.
 * @param secrets - those of the options.
 * @param secretMembers - JSON members whose values are secrets in requests and answers.
 */
export function observed(
  answer: (request: Sent, index: number) => Answer | Promise<Answer>,
  secrets: readonly string[],
  secretMembers: readonly string[],
): Observed {
  const sent: Sent[] = [];
  const output: string[] = [];
  const known = new Set(secrets);
  const member = new RegExp(`"(?:${secretMembers.join('|')})"\\s*:\\s*"([^"]{6,})"`, 'g');
  const collect = (text: string): void => {
    for (const [, secret] of text.matchAll(member)) if (secret) known.add(secret);
  };
  const system = systemRuntime().clock;
  const clock = {
    time: newYear,
    now: () => clock.time,
    sleep: async (ms: number, signal?: AbortSignal): Promise<void> => {
      // Time limits of calls are long, pauses are short.
      if (ms >= 15_000) return system.sleep(2 ** 40, signal);
      signal?.throwIfAborted();
      clock.time += ms;
      await system.sleep(0, signal);
    },
  };
  const log = (...parts: unknown[]): void =>
    void output.push(parts.map((part) => inspect(part, { depth: 8 })).join(' '));
  const hooks: Hooks = { start: log, attempt: log, retry: log, tokenRefresh: log, drift: log, end: log };
  const exporter = new InMemorySpanExporter();
  const tracer = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }).getTracer('test');
  onTestFinished(() => {
    const spans = exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => [name, attributes, events, status]);
    const all = [...output, JSON.stringify(spans)];
    expect([...known].filter((secret) => all.some((text) => text.includes(secret)))).toEqual([]);
  });
  return {
    sent,
    clock,
    output: () => output,
    options: {
      store: memoryStore({ clock }),
      runtime: { clock },
      logger: { debug: log, info: log, warn: log, error: log },
      hooks: [hooks, traceHooks(tracer)],
      retry: { baseDelayMs: 0 },
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const one: Sent = {
          method: request.method,
          url: new URL(request.url),
          headers: request.headers,
          body: await request.text(),
        };
        sent.push(one);
        collect(one.body);
        const { status = 200, headers = {}, body } = await answer(one, sent.length - 1);
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        collect(text);
        return new Response(text, { status, headers });
      },
    },
    async caught(promise) {
      try {
        return await promise;
      } catch (error) {
        output.push(inspect(error, { depth: 8, showHidden: true }), JSON.stringify(error));
        return error;
      }
    },
  };
}
