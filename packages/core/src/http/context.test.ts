import { describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/clock.js';
import { testPlatform } from './__fixtures__/pipeline.js';
import { clientContext } from './context.js';

describe('clientContext', () => {
  it('fills in the documented defaults', () => {
    const context = clientContext(testPlatform, { baseUrl: 'https://platform.test//' });
    expect(context).toMatchObject({
      baseUrl: 'https://platform.test',
      retry: { retries: 2, baseDelayMs: 300, maxDelayMs: 10_000 },
      timeoutMs: 30_000,
      strict: false,
    });
  });

  it.each([
    '',
    'api.platform.test',
    '/v1',
    'ftp://platform.test',
    'https://platform.test?a=1',
    'https://platform.test#a',
  ])('refuses the base URL %j at once, instead of reporting a network failure with every call', (baseUrl) => {
    expect(() => clientContext(testPlatform, { baseUrl })).toThrow(
      'invalid options: baseUrl: must be an absolute address such as https://',
    );
  });

  it('keeps what it is given', () => {
    const clock = fakeClock();
    const sender = () => Promise.reject(new Error('not sent'));
    const context = clientContext(testPlatform, {
      baseUrl: 'https://platform.test',
      runtime: { clock },
      sender,
      retry: { retries: 0 },
      timeoutMs: 5,
      strict: true,
    });
    expect(context.runtime.clock).toBe(clock);
    expect(context.send).toBe(sender);
    expect(context).toMatchObject({ retry: { retries: 0, baseDelayMs: 300 }, timeoutMs: 5, strict: true });
  });

  it('sends through the given fetch', async () => {
    const asked: string[] = [];
    const { send } = clientContext(testPlatform, {
      baseUrl: 'https://platform.test',
      fetch: async (input) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return new Response('{}');
      },
    });
    const response = await send({ method: 'GET', url: 'https://platform.test/x', headers: {} });
    expect(await response.text()).toBe('{}');
    expect(asked).toEqual(['https://platform.test/x']);
  });

  it('tells the logger about a hook that throws', () => {
    const warned: unknown[] = [];
    const silent = (): void => undefined;
    const logger = { debug: silent, info: silent, error: silent, warn: (...line: unknown[]) => void warned.push(line) };
    const hooks = {
      drift() {
        throw new Error('broken');
      },
    };
    const context = clientContext(testPlatform, { baseUrl: 'https://platform.test', logger, hooks });
    context.hooks.drift({ callId: 'c', platform: 'testing', endpointId: 'e', subject: undefined, issues: [] });
    expect(warned).toEqual([['hook drift threw', { error: 'broken' }]]);
  });
});
