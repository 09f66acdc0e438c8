import { describe, expect, it } from 'vitest';
import { endpointOf } from '../http/__fixtures__/pipeline.js';
import { call, type Invoke } from './endpoint.js';
import { schemasFor } from './schemas.js';

const calls: unknown[][] = [];
const invoke = (async (...parameters: unknown[]) => {
  calls.push(parameters);
  return 'answer';
}) as Invoke;

describe('call', () => {
  it('sends through the client it is given', async () => {
    calls.length = 0;
    const endpoint = endpointOf();
    await expect(call({ invoke }, endpoint, { id: 1 })).resolves.toBe('answer');
    expect(calls).toEqual([[endpoint, { id: 1 }, undefined]]);
  });
});

describe('schemasFor', () => {
  it('builds both schemas of an endpoint once', async () => {
    let built = 0;
    const endpoint = endpointOf({
      request: (z) => {
        built++;
        return z.strictObject({ id: z.number() });
      },
    });
    const [first, second] = await Promise.all([schemasFor(endpoint), schemasFor(endpoint)]);
    expect(second).toBe(first);
    expect(built).toBe(1);
    expect(first.request.safeParse({ id: 1 }).success).toBe(true);
    expect(first.request.safeParse({ id: 'x' })).toMatchObject({
      success: false,
      error: { issues: [{ path: ['id'] }] },
    });
  });
});
