import { expect, it } from 'vitest';
import { WebhookError } from '../errors/errors.js';
import { refusalAnswer } from './refusal-answer.js';

it('tells the sender only the status, and the developer what he did wrong', () => {
  const answer = (error: unknown) => refusalAnswer(error);
  expect(answer(new WebhookError('not-authentic', 'why'))).toMatchObject({ status: 401, body: '' });
  expect(answer(new WebhookError('body-consumed', 'mount it before'))).toMatchObject({
    status: 500,
    body: 'mount it before',
  });
  expect(answer(new Error('the store is gone'))).toMatchObject({ status: 500, body: '' });
});

it('reports the error, whatever becomes of the report', () => {
  const seen: unknown[] = [];
  const error = new Error('the store is gone');
  expect(refusalAnswer(error, (caught) => void seen.push(caught)).status).toBe(500);
  const failing = async (): Promise<void> => {
    throw new Error('the reporter is gone');
  };
  expect(refusalAnswer(error, failing).status).toBe(500);
  expect(seen).toEqual([error]);
});
