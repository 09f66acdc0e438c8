import type { AnyEndpoint } from '../../endpoint/endpoint.js';
import { fakeClock } from '../../testing/clock.js';
import { seededRandom } from '../../testing/random.js';
import type { FakeClock } from '../../testing/types.js';
import { clientContext } from '../context.js';
import type { ClientContext, Exchange, PlatformRules, Reply } from '../exchange.js';
import type { Hooks } from '../hooks.js';
import type { Sender, WireRequest, WireResponse } from '../wire.js';

/** An endpoint that takes and answers anything, but for what the test says. */
export const endpointOf = (changes: Partial<AnyEndpoint> = {}): AnyEndpoint => ({
  id: 'things.read',
  family: 'things',
  method: 'POST',
  path: '/things/read',
  auth: 'none',
  body: 'json',
  retry: 'safe',
  doc: 'https://platform.test/doc',
  request: (z) => z.looseObject({}),
  response: (z) => z.any(),
  ...changes,
});

/** A platform that refuses with `{ errcode, errmsg }`: 1 is busy, 2 a refused token, anything else final. */
export const testPlatform: PlatformRules = {
  name: 'testing',
  refusal(body) {
    const { errcode, errmsg } = (body ?? {}) as { errcode?: number; errmsg?: string };
    return errcode ? { code: errcode, message: errmsg ?? 'refused', requestId: 'r-1' } : undefined;
  },
  explain: (code) =>
    code === 1
      ? { class: 'busy', retryable: true, advice: { en: 'wait', zh: '稍候' } }
      : code === 2
        ? { class: 'token', retryable: false }
        : undefined,
};

export interface TestClient extends ClientContext {
  readonly clock: FakeClock;
  /** Names and events in the order in which the hooks were called. */
  readonly events: [name: keyof Hooks, event: Record<string, unknown>][];
  /** Requests in the order in which they were sent. */
  readonly sent: WireRequest[];
}

/** A client on a fake clock whose `send` is a function of the test's. */
export function clientOf(send: Sender, changes: Partial<ClientContext> = {}): TestClient {
  const clock = fakeClock();
  const events: TestClient['events'] = [];
  const sent: WireRequest[] = [];
  const record =
    (name: keyof Hooks) =>
    (event: object): void =>
      void events.push([name, event as Record<string, unknown>]);
  const context = clientContext(testPlatform, {
    baseUrl: 'https://platform.test/',
    runtime: { clock, random: seededRandom(7) },
    sender: (request) => {
      sent.push(request);
      return send(request);
    },
    hooks: {
      start: record('start'),
      attempt: record('attempt'),
      retry: record('retry'),
      drift: record('drift'),
      end: record('end'),
    },
  });
  return { ...context, ...changes, clock, events, sent };
}

/** One call of `endpoint` before its first step. */
export const exchangeOf = (client: ClientContext, changes: Partial<Exchange> = {}): Exchange => ({
  callId: 'call-1',
  client,
  endpoint: endpointOf(),
  wire: { method: 'POST', url: 'https://platform.test/things/read', headers: {}, body: '{}' },
  signal: new AbortController().signal,
  stream: false,
  release: () => undefined,
  progress: { attempts: 0 },
  ...changes,
});

/** An answer with a body as it comes over the wire; objects become JSON. */
export function answer(
  body: unknown = {},
  { status = 200, headers = {} }: { readonly status?: number; readonly headers?: Record<string, string> } = {},
): WireResponse {
  const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  return new Response(raw as BodyInit, { status, headers }) as WireResponse;
}

/** The answer as the innermost part of the pipeline hands it to the steps. */
export const replyOf = (response: WireResponse, body?: unknown): Reply => ({
  status: response.status,
  headers: response.headers,
  response,
  body,
});

/** A sender that answers each request with the next of `answers`: an error is thrown. */
export function sequence(...answers: (WireResponse | Error)[]): Sender {
  let next = 0;
  return async () => {
    const current = answers[next++];
    if (current === undefined) throw new Error(`unexpected request ${next}`);
    if (current instanceof Error) throw current;
    return current;
  };
}

/** A promise's rejection. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
