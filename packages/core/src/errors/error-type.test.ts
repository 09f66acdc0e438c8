import { describe, expect, it } from 'vitest';
import { errorType } from './error-type.js';
import { AuthError, HttpError, PlatformError, TransportError, ValidationError } from './errors.js';

const http = { platform: 'testing', endpointId: 'things.read', message: 'no answer' };

describe('errorType', () => {
  it.each([
    [
      'the code',
      new PlatformError({
        ...http,
        code: 61003,
        platformMessage: 'secret of user 7',
        status: 200,
        class: 'permission',
        retryable: false,
      }),
      '61003',
    ],
    ['the status', new HttpError({ ...http, status: 502, reason: 'status' }), '502'],
    ['the reason', new HttpError({ ...http, status: 200, reason: 'unreadable' }), 'unreadable'],
    ['the reason', new TransportError('timeout', 'things.read', 'late'), 'timeout'],
    ['the reason', new AuthError('testing', 'not-ready', 'no ticket'), 'not-ready'],
    ['the kind', new ValidationError('request', [{ path: 'a', message: 'b' }]), 'validation'],
    ['the class', Object.assign(new SyntaxError('secret'), { name: 'secret' }), 'SyntaxError'],
    ['no name', 'secret', '_OTHER'],
    ['no name', undefined, '_OTHER'],
  ])('takes %s of %s', (_, error, expected) => {
    expect(errorType(error)).toBe(expected);
  });
});
