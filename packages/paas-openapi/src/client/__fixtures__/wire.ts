import { inspect } from 'node:util';
import { type Clock, type Hooks, memoryStore, systemRuntime } from '@minigate/core';
import { traceHooks } from '@minigate/core/opentelemetry';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { expect, onTestFinished } from 'vitest';
import { createPaas, type Paas } from '../create.js';
import type { PaasOptions } from '../options.js';
import { type Answer, team } from './server.js';

/** A request that a client sent. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Text of the body. */
  readonly body: string;
}

/** A client whose requests are answered by a function, with all that it says observed. */
export interface Harness {
  readonly paas: Paas;
  readonly sent: Sent[];
  /** The client's time; it moves with its waits. */
  readonly clock: Clock & { time: number };
  /** Remembers an error as a program that logs it would. */
  caught(promise: Promise<unknown>): Promise<unknown>;
}

/** 2026-01-01T00:00:00Z. */
export const newYear = 1_767_225_600_000;

/**
 * @param answer - called for each request; secrets in its body are looked for in what the client says.
 */
export function harness(
  answer: (request: Sent, index: number) => Answer | Promise<Answer>,
  options: Partial<PaasOptions> = {},
): Harness {
  const sent: Sent[] = [];
  const output: string[] = [];
  const secrets = new Set<string>([options.team?.appSecret ?? team.appSecret]);
  const system = systemRuntime().clock;
  const clock = {
    time: newYear,
    now: () => clock.time,
    sleep: async (ms: number, signal?: AbortSignal): Promise<void> => {
      // Time limits of calls are long, pauses are short.
      if (ms >= 30_000) return system.sleep(2 ** 40, signal);
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
  const paas = createPaas({
    baseUrl: 'https://paas.example.com',
    team,
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
      collect(secrets, one.body);
      const { status = 200, headers = {}, body } = await answer(one, sent.length - 1);
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      collect(secrets, text);
      return new Response(text, { status, headers });
    },
    ...options,
  });
  // Every test of the client is a test of this: what it logged, told hooks and threw holds no secret that it used.
  onTestFinished(() => {
    const spans = exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => [name, attributes, events, status]);
    const all = [...output, JSON.stringify(spans)];
    expect([...secrets].filter((secret) => all.some((text) => text.includes(secret)))).toEqual([]);
  });
  return {
    paas,
    sent,
    clock,
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

const members =
  /"(?:access_?[tT]oken|accessKeySecret|AccessKeySecret|SecurityToken|secret|appSecret)"\s*:\s*"([^"]{6,})"/g;

function collect(secrets: Set<string>, text: string): void {
  for (const [, secret] of text.matchAll(members)) if (secret) secrets.add(secret);
}

/** A refusal in the default envelope. */
export const refused = (code: number, more: Partial<Answer> & { readonly data?: unknown } = {}): Answer => ({
  status: Math.floor(code / 100),
  ...more,
  body: { code, msg: 'refused', data: more.data, requestId: 'r-9' },
});
