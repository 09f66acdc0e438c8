import { describe, expect, it } from 'vitest';
import { endpoints } from './endpoints.js';
import { actionOf } from './errors/denied.js';
import { qingCloudRules } from './platform.js';

describe('a refusal', () => {
  it.each<[string, unknown, number, unknown]>([
    ['a success', { ret_code: 0, action: 'A' }, 200, undefined],
    ['an answer without a number', { access_token: 'x' }, 200, undefined],
    ['a number', { ret_code: 2100, message: 'not found' }, 200, { code: 2100, message: 'not found' }],
    ['a number as text', { ret_code: '5100', message: 'busy' }, 200, { code: 5100, message: 'busy' }],
    ['a name', { ret_code: 'ERR', message: 1 }, 200, { code: 'ERR', message: '' }],
    ['an expired id token as JSON', { message: 'id_token expired' }, 401, { code: 401, message: 'id_token expired' }],
    ['an expired id token as a page', undefined, 401, { code: 401, message: 'unauthorized' }],
    ['401 with another number', { ret_code: 1200, message: 'x' }, 401, { code: 401, message: 'x' }],
    [
      'OAuth 2',
      { error: 'invalid_grant', error_description: 'code is over' },
      400,
      { code: 'invalid_grant', message: 'code is over' },
    ],
    ['OAuth 2 in few words', { error: 'invalid_grant' }, 400, { code: 'invalid_grant', message: '' }],
    ['a gateway’s page', undefined, 502, undefined],
    ['a list', [1], 200, undefined],
  ])('is read from %s', (_, body, status, refusal) => {
    expect(qingCloudRules.refusal(body, { status })).toEqual(refusal);
  });
});

describe('an explanation', () => {
  const { explain } = qingCloudRules;
  const at = { id: 'eip.releaseEips', family: 'eip' };

  it('names the action to tick where one is denied', () => {
    const advice = explain(1400, at)?.advice;
    expect(advice?.en).toMatch(/^If ReleaseEips is not ticked .*Read the message/);
    expect(advice?.zh).toMatch(/勾选 ReleaseEips.*message/);
    expect(explain(2100, at)?.advice?.en).not.toContain('ReleaseEips');
  });

  it('is there for numbers alone', () => {
    expect(explain('invalid_grant', at)).toBeUndefined();
    expect(explain(123456, at)).toBeUndefined();
  });

  it('finds the name of every action', () => {
    for (const { id, fixed, auth } of endpoints)
      if (auth === 'signature') expect([id, actionOf(id)]).toEqual([id, fixed?.['action']]);
  });
});
