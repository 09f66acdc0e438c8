import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  AuthError,
  HttpError,
  MinigateError,
  PlatformError,
  TransportError,
  ValidationError,
  WebhookError,
} from './errors.js';

const platformError = new PlatformError({
  platform: 'testing',
  code: 40001,
  platformMessage: 'invalid credential',
  endpointId: 'things.read',
  requestId: 'r-1',
  status: 200,
  class: 'token',
  retryable: false,
  advice: { en: 'renew', zh: '刷新' },
});
const httpError = (status: number, reason: 'status' | 'unreadable' = 'status'): HttpError =>
  new HttpError({ platform: 'testing', endpointId: 'things.read', status, reason, message: `HTTP ${status}` });

const kinds = [
  { type: ValidationError, error: new ValidationError('request', [{ path: 'a.0', message: 'is missing' }]) },
  { type: AuthError, error: new AuthError('testing', 'not-ready', 'no ticket yet') },
  { type: PlatformError, error: platformError },
  { type: HttpError, error: httpError(502) },
  { type: TransportError, error: new TransportError('network', 'things.read', 'reset') },
  { type: WebhookError, error: new WebhookError('stale', 'too old') },
];

describe.each(kinds)('$type.name', ({ type, error }) => {
  it('is recognised as its own kind and as an error of the SDK, and as no other kind', () => {
    expect(error).toBeInstanceOf(Error);
    expect(MinigateError.is(error)).toBe(true);
    expect(kinds.filter((other) => other.type.is(error))).toEqual([{ type, error }]);
    expect(error.name).toBe(type.name);
  });

  it('is recognised when it was made by another copy of the package', () => {
    const foreign = Object.assign(new Error('foreign'), { minigateErrorKind: error.kind });
    expect(foreign).not.toBeInstanceOf(type);
    expect(type.is(foreign)).toBe(true);
    expect(kinds.filter((other) => other.type.is(foreign))).toHaveLength(1);
  });

  it('is written to logs with name, message and kind, without stack, cause and mark', () => {
    const json = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
    expect(json).toMatchObject({ name: type.name, message: error.message, kind: error.kind });
    expect(json).not.toHaveProperty('stack');
    expect(json).not.toHaveProperty('cause');
    expect(json).not.toHaveProperty('minigateErrorKind');
  });
});

it('recognises nothing that is no error of the SDK', () => {
  for (const other of [new Error('x'), { minigateErrorKind: 'auth' }, null, undefined, 'auth'])
    expect(MinigateError.is(other)).toBe(false);
});

it('names endpoint, path and problem of an invalid request', () => {
  const issues = [
    { path: 'items.0.id', message: 'expected string' },
    { path: '', message: 'expected object' },
  ];
  expect(new ValidationError('request', issues, { endpointId: 'things.read' }).message).toBe(
    'invalid things.read request: items.0.id: expected string; expected object',
  );
});

it('keeps all that a platform said', () => {
  expect(platformError.message).toBe('testing things.read failed with 40001: invalid credential');
  expect(JSON.parse(JSON.stringify(platformError))).toEqual({
    name: 'PlatformError',
    kind: 'platform',
    message: platformError.message,
    platform: 'testing',
    code: 40001,
    platformMessage: 'invalid credential',
    endpointId: 'things.read',
    requestId: 'r-1',
    status: 200,
    class: 'token',
    retryable: false,
    advice: { en: 'renew', zh: '刷新' },
  });
});

it('keeps what a platform said in one line of the message, and as it was beside it', () => {
  const platformMessage = 'invalid nick_name\r\n2026-01-01 INFO all is well\u0000\u001b[2K\u2028';
  const error = new PlatformError({
    platform: 'testing',
    code: 'bad\nname',
    platformMessage,
    endpointId: 'things.read',
    status: 200,
    class: 'bug',
    retryable: false,
  });
  expect(error.message).toBe(
    'testing things.read failed with bad name: invalid nick_name 2026-01-01 INFO all is well [2K ',
  );
  expect(error.platformMessage).toBe(platformMessage);
});

it.each([
  [500, 'status', true],
  [503, 'status', true],
  [429, 'status', true],
  [404, 'status', false],
  [302, 'status', false],
  [200, 'unreadable', true],
] as const)('an HttpError of status %i (%s) is retryable: %s', (status, reason, retryable) => {
  expect(httpError(status, reason).retryable).toBe(retryable);
});

it('shows the cause of an error to inspect', () => {
  const error = new AuthError('testing', 'not-authorized', 'lost', { cause: platformError });
  expect(error.cause).toBe(platformError);
  expect(inspect(error)).toContain('failed with 40001');
});

it.each([
  ['too-large', 413],
  ['body-consumed', 500],
  ['malformed', 400],
  ['not-authentic', 401],
  ['stale', 401],
] as const)('a push refused as %s is answered with %i', (reason, status) => {
  expect(new WebhookError(reason, 'refused').status).toBe(status);
});
