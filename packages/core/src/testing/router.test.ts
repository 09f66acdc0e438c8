import { describe, expect, it } from 'vitest';
import type { AnyEndpoint, HttpMethod } from '../endpoint/endpoint.js';
import { createRouter } from './router.js';

const endpoint = (method: HttpMethod, path: string): AnyEndpoint =>
  ({ id: `${method} ${path}`, method, path }) as AnyEndpoint;

const route = createRouter([
  endpoint('GET', '/envs/{code}'),
  endpoint('GET', '/envs/all'),
  endpoint('DELETE', '/envs/{envCode}'),
  endpoint('POST', '/envs/{code}/apps/{app}.zip'),
  endpoint('POST', '/same'),
  endpoint('POST', '/same'),
]);

describe('createRouter', () => {
  it('prefers literal paths and decodes segments', () => {
    expect(route('GET', '/envs/all')?.endpoints).toMatchObject([{ path: '/envs/all' }]);
    expect(route('GET', '/envs/a%2Fb%20c')).toMatchObject({
      endpoints: [{ path: '/envs/{code}' }],
      params: { code: 'a/b c' },
    });
    expect(route('POST', '/envs/x/apps/y.zip')?.params).toEqual({ code: 'x', app: 'y' });
    expect(route('POST', '/envs/x/apps/yzip')).toBeUndefined();
  });

  it('looks through all patterns of a path for the method', () => {
    expect(route('DELETE', '/envs/x')).toMatchObject({
      endpoints: [{ path: '/envs/{envCode}' }],
      params: { envCode: 'x' },
    });
    expect(route('PATCH', '/envs/x')).toMatchObject({ endpoints: [], byPath: { path: '/envs/{code}' } });
  });

  it('gives all endpoints of one method and path', () => {
    expect(route('POST', '/same')?.endpoints).toHaveLength(2);
  });

  it('knows nothing of other paths and broken escapes', () => {
    expect(route('GET', '/nowhere')).toBeUndefined();
    expect(route('GET', '/envs/%zz')).toBeUndefined();
    expect(route('GET', '/envs/')).toBeUndefined();
  });
});
