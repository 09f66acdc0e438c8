import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { type Arrival, createAnswerer } from './answer.js';
import { maxBodyBytes, readBody } from './body.js';
import { connectionReset, createFaults } from './faults.js';
import { createJournal, type JournalLine } from './journal.js';
import { createMswHandlers } from './msw.js';
import { listenWith } from './node-server.js';
import { reply, toResponse } from './reply.js';
import { createRouter, type RouteMatch } from './router.js';
import type { FakePlatform, FakePlatformDefinition, FakeReply, Fault, Violation } from './types.js';

const maxViolations = 1_000;

/** What became of a request. */
interface Outcome {
  /** Absent when the connection breaks. */
  readonly response?: Response | undefined;
  readonly fault?: Fault | undefined;
}

/**
 * Makes a platform's fake from its endpoints and rules: routing, faults, authentication, parsing and checking of requests,
 * checking of its own answers, journal and violations.
 *
 * A handler that throws, or whose answer breaks the endpoint's response schema, is a defect of the fake: the answer is status
 * 500 with a text that names the endpoint, and `violations()` has a `fake-defect`.
 *
 * Kinds of violation that the kit itself records: `unknown-endpoint`, `wrong-method`, `invalid-body`, `stray-query`,
 * `body-too-large`, `fake-defect`.
 */
export function createFakePlatform<Principal>(definition: FakePlatformDefinition<Principal>): FakePlatform {
  const { name, clock, origin, endpoints } = definition;
  const route = createRouter(endpoints);
  const answerer = createAnswerer(definition);
  const faults = createFaults(endpoints, definition.seed, clock.now);
  const journal = createJournal();
  const calls = new Map<string, number>();
  let violations: Violation[] = [];

  function report(endpointId: string | undefined, kind: string, message: string): void {
    violations.push({ at: clock.now(), endpointId, kind, message });
    if (violations.length > maxViolations) violations.shift();
  }

  /** What the definition's code throws is a defect of the fake. */
  async function guarded<T>(endpoint: AnyEndpoint | undefined, work: () => T | Promise<T>): Promise<T | FakeReply> {
    try {
      return await work();
    } catch (error) {
      const where = `defect of the fake ${name} in ${endpoint?.id ?? 'a page'}`;
      const message = `${where}: ${error instanceof Error ? error.stack : String(error)}`;
      report(endpoint?.id, 'fake-defect', message);
      definition.logger?.error(message);
      return reply.text(`${where}: ${String(error)}`, 500);
    }
  }

  async function visit(request: Request): Promise<Outcome> {
    const url = new URL(request.url);
    const match = route(request.method, url.pathname);
    const line = { at: clock.now(), method: request.method, target: url.pathname + url.search };
    if (match !== undefined && match.endpoints.length > 0) return clock.during(() => call(request, url, match, line));
    // Not `during`: a page may advance the clock.
    const found = await guarded(
      undefined,
      async () => (await definition.page?.(request, url)) ?? unknown(request, url, match),
    );
    const response = found instanceof Response ? found : toResponse(found);
    const responseBody = found instanceof Response ? none : bodyOf(found);
    journal.add({ ...line, endpointId: undefined, status: response.status, requestBody: none, responseBody });
    return { response };
  }

  function unknown(request: Request, url: URL, match: RouteMatch | undefined): FakeReply {
    const endpoint = match?.byPath;
    const kind = endpoint === undefined ? 'unknown-endpoint' : 'wrong-method';
    report(endpoint?.id, kind, `${request.method} ${url.pathname}`);
    return definition.unknown({ endpoint, url, request });
  }

  async function call(
    request: Request,
    url: URL,
    match: RouteMatch,
    line: Pick<JournalLine, 'at' | 'method' | 'target'>,
  ): Promise<Outcome> {
    const bytes = await readBody(request);
    if (bytes === undefined) {
      const answer = reply.text('the request body is too large', 413);
      report(match.byPath.id, 'body-too-large', `more than ${maxBodyBytes} bytes`);
      journal.add({
        ...line,
        endpointId: match.byPath.id,
        status: 413,
        requestBody: none,
        responseBody: bodyOf(answer),
      });
      return { response: toResponse(answer) };
    }
    const arrival: Arrival = { ...match, url, request, bytes };
    const endpoint = await answerer.choose(arrival);
    calls.set(endpoint.id, (calls.get(endpoint.id) ?? 0) + 1);
    const fault = faults.take(endpoint);
    const reporter = (kind: string, message: string): void => report(endpoint.id, kind, message);
    const answer =
      faultAnswer(fault) ??
      (await guarded(endpoint, () => answerer.answer(arrival, { endpoint, url, request, bytes, report: reporter })));
    const broken = fault?.kind === 'refuse' || fault?.kind === 'cut';
    journal.add({
      ...line,
      endpointId: endpoint.id,
      status: broken ? 0 : answer.status,
      requestBody: { contentType: request.headers.get('content-type'), content: bytes },
      responseBody: broken ? none : bodyOf(answer),
      ...(fault === undefined ? {} : { fault: fault.kind }),
    });
    return { response: broken ? undefined : toResponse(answer), fault };
  }

  const fake: FakePlatform = {
    origin,
    clock,
    faults,
    async fetch(input, init) {
      const request = toRequest(input, init);
      request.signal.throwIfAborted();
      const { response, fault } = await visit(request);
      if (fault?.kind === 'slow') await clock.sleep(fault.ms, request.signal);
      request.signal.throwIfAborted();
      if (response === undefined) throw connectionReset();
      return response;
    },
    mswHandlers: () => createMswHandlers(fake, definition.otherOrigins),
    listen: (options) => listenWith(fake.fetch, options),
    violations: () => [...violations],
    journal: journal.entries,
    calls: (endpointId) => calls.get(endpointId) ?? 0,
    fidelity: Object.fromEntries(Object.entries(definition.routes).map(([id, route]) => [id, route.fidelity])),
    reset() {
      clock.reset();
      faults.reset();
      journal.reset();
      calls.clear();
      violations = [];
      definition.resetState?.();
    },
    snapshot: () => ({ at: clock.now(), state: definition.snapshotState?.() }),
    restore({ at, state }) {
      clock.reset(at);
      definition.restoreState?.(state);
    },
  };
  return fake;
}

const none = { contentType: undefined, content: undefined };
const bodyOf = ({ contentType, body }: FakeReply): JournalLine['responseBody'] => ({ contentType, content: body });

/** Without a second `Request` where one is there already: ky passes one, and options that mean nothing here. */
function toRequest(input: Request | URL | string, init: RequestInit | undefined): Request {
  const same = input instanceof Request && (init === undefined || Object.keys(init).length === 0);
  return same ? input : new Request(input, init);
}

/** What a fault puts in the place of the platform's answer. `undefined`: the request is handled. */
function faultAnswer(fault: Fault | undefined): FakeReply | undefined {
  switch (fault?.kind) {
    case 'answer':
      return reply.json(fault.body, fault.status);
    case 'status':
      return reply.html(fault.text ?? `<html><body><h1>${fault.status}</h1></body></html>`, fault.status);
    case 'raw':
      return reply.text(fault.text, 200, fault.contentType ?? 'application/json; charset=utf-8');
    case 'refuse':
      return reply.text('', 503); // never sent
    default:
      return undefined;
  }
}
