import { context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { PlatformError } from '../errors/errors.js';
import type { Hooks } from '../http/hooks.js';
import { systemRuntime } from '../runtime/system.js';
import { failureAttributes, statusAttributes } from './attributes.js';

/**
 * Hooks that make spans: one of kind client for each call with its attempts, retries and drift as events, one for each renewal of a
 * token beside the call that asked for it, one of kind consumer for each attempt at handling a push, and one of kind
 * producer for each attempt at delivering it to the target of a forwarder. The last two are traces of their own,
 * since a push may be handled long after it came and by another process; the calls of its handlers belong to it.
 *
 * Names follow the conventions for HTTP clients and messaging where these fit; the rest is `minigate.*`. There is no `url.full`, which
 * would hold the token, no message of an error, which may repeat what users wrote, and no body.
 *
 * @param tracer - such as `trace.getTracer('my-service')`.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function traceHooks(tracer: Tracer): Hooks {
  const { clock } = systemRuntime();
  const open = new Map<string, Span>();
  return {
    start({ callId, platform, endpointId, subject, method, path }) {
      const span = tracer.startSpan(`${method} ${path}`, {
        kind: SpanKind.CLIENT,
        attributes: {
          'http.request.method': method,
          'url.template': path,
          'minigate.platform': platform,
          'minigate.endpoint': endpointId,
          'minigate.call.id': callId,
          ...subjectOf(subject),
        },
      });
      open.set(callId, span);
    },
    attempt({ callId, attempt }) {
      open.get(callId)?.addEvent('minigate.attempt', { 'minigate.attempt': attempt });
    },
    retry({ callId, attempt, error, delayMs }) {
      open.get(callId)?.addEvent('minigate.retry', {
        'minigate.attempt': attempt,
        'minigate.retry.delay': delayMs / 1000,
        ...failureAttributes(error),
      });
    },
    drift({ callId, issues }) {
      open.get(callId)?.addEvent('minigate.drift', { 'minigate.drift.paths': issues.map(pathOf) });
    },
    end({ callId, status, attempts, error }) {
      const span = open.get(callId);
      if (span === undefined) return;
      open.delete(callId);
      span.setAttributes({ ...statusAttributes(status, error), 'minigate.attempts': attempts });
      if (PlatformError.is(error) && error.requestId !== undefined)
        span.setAttribute('minigate.request.id', error.requestId);
      finish(span, error);
    },
    tokenRefresh({ platform, credential, subject, outcome, durationMs, error }) {
      const now = clock.now();
      const span = tracer.startSpan(`refresh ${credential} token`, {
        startTime: now - durationMs,
        attributes: {
          'minigate.platform': platform,
          'minigate.credential': credential,
          'minigate.outcome': outcome,
          ...subjectOf(subject),
        },
      });
      finish(span, error, now);
    },
    forward({ platform, forwarder, id, attempt, durationMs, status, failure }) {
      const now = clock.now();
      const span = tracer.startSpan(`forward ${forwarder}`, {
        kind: SpanKind.PRODUCER,
        root: true,
        startTime: now - durationMs,
        attributes: {
          'messaging.system': platform,
          'messaging.operation.type': 'send',
          'messaging.operation.name': 'forward',
          'messaging.message.id': id,
          'minigate.forwarder': forwarder,
          'minigate.attempt': attempt,
          ...statusAttributes(status, undefined),
        },
      });
      if (failure) span.setAttribute('error.type', failure).setStatus({ code: SpanStatusCode.ERROR });
      span.end(now);
    },
    async push({ platform, id, type, subject, attempt }, handle) {
      const span = tracer.startSpan(`process ${type}`, {
        kind: SpanKind.CONSUMER,
        root: true,
        attributes: {
          'messaging.system': platform,
          'messaging.operation.type': 'process',
          'messaging.operation.name': 'process',
          'messaging.message.id': id,
          'minigate.push.type': type,
          'minigate.attempt': attempt,
          ...subjectOf(subject),
        },
      });
      try {
        await context.with(trace.setSpan(ROOT_CONTEXT, span), handle);
        finish(span, undefined);
      } catch (error) {
        finish(span, error ?? 'unknown');
      }
    },
  };
}

const subjectOf = (subject: string | undefined) => (subject === undefined ? {} : { 'minigate.subject': subject });

const pathOf = ({ path }: { readonly path: readonly PropertyKey[] }): string => path.map(String).join('.');

function finish(span: Span, error: unknown, endTime?: number): void {
  if (error !== undefined) span.setAttributes(failureAttributes(error)).setStatus({ code: SpanStatusCode.ERROR });
  span.end(endTime);
}
