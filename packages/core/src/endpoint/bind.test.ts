import { describe, expect, it } from 'vitest';
import { endpointOf } from '../http/__fixtures__/pipeline.js';
import { bindFamily, familiesBinder } from './bind.js';
import type { Callable, Invoke } from './endpoint.js';

const recorder = () => {
  const calls: unknown[][] = [];
  const invoke = (async (...parameters: unknown[]) => {
    calls.push(parameters);
    return 'answer';
  }) as Invoke;
  return { calls, invoke };
};

describe('bindFamily', () => {
  it('makes one method for each endpoint constant and nothing else', async () => {
    const { calls, invoke } = recorder();
    const read = endpointOf();
    const api = bindFamily({ read, helper: () => 'no endpoint', limit: 5, note: { text: 'x' } }, invoke);
    expect(Object.keys(api)).toEqual(['read']);
    const options = { timeoutMs: 5 };
    await expect(api.read({ id: 1 }, options)).resolves.toBe('answer');
    await api.read();
    expect(calls).toEqual([
      [read, { id: 1 }, options],
      [read, {}, undefined],
    ]);
  });

  it('gives methods with a binary answer a stream', async () => {
    const { calls, invoke } = recorder();
    const image = endpointOf({ reply: 'binary' });
    const api = bindFamily({ image }, invoke) as unknown as { image: { stream(request?: object): Promise<unknown> } };
    await api.image.stream({ id: 1 });
    expect(calls).toEqual([[image, { id: 1 }, { stream: true }]]);
  });
});

describe('familiesBinder', () => {
  interface Apis extends Callable {
    readonly things: { read(request?: object): Promise<unknown>; write?: unknown };
  }
  const read = endpointOf({ auth: 'reader' });
  const write = endpointOf({ auth: 'writer' });
  const bind = familiesBinder<Apis>({ things: { read, write, helper: 5 } }, ({ auth }) => auth === 'reader');

  it('binds the accepted endpoints of each family to what sends the calls', async () => {
    const [one, other] = [recorder(), recorder()];
    const apis = bind(one.invoke);
    await apis.things.read({ id: 1 });
    await bind(other.invoke).things.read({ id: 2 });
    expect(Object.keys(apis.things)).toEqual(['read']);
    expect(one.calls).toEqual([[read, { id: 1 }, undefined]]);
    expect(other.calls).toEqual([[read, { id: 2 }, undefined]]);
  });

  it('makes a family once, when it is first used', () => {
    const apis = bind(recorder().invoke);
    expect(Object.keys(apis)).toEqual(['invoke']);
    expect(apis.things).toBe(apis.things);
    expect(Object.keys(apis)).toEqual(['invoke', 'things']);
  });
});
