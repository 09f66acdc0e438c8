import { expect, it } from 'vitest';
import { ValidationError } from './errors.js';
import { messageOf } from './message-of.js';

it('shows the SDK’s own messages only', () => {
  expect(messageOf(new ValidationError('options', [{ path: 'key', message: 'is missing' }]))).toBe(
    'invalid options: key: is missing',
  );
  expect(messageOf(new Error('secret=abc'))).toBe('unknown');
});
