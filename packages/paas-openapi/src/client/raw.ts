import {
  type CallOptions,
  type Endpoint,
  type HttpMethod,
  type Invoke,
  type RetryClass,
  ValidationError,
} from '@minigate/core';
import type { Zod } from '@minigate/core/schema';

/** A call that the package does not have (yet). */
export interface RawRequest {
  readonly method: HttpMethod;
  /** Begins with `/`, without `pathPrefix`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Sent as JSON. Names are spelled as the deployment wants them. */
  readonly body?: object | undefined;
  /** Default `never`. */
  readonly retry?: RetryClass | undefined;
}

/** Sends a {@link RawRequest} with the team's credentials through the whole pipeline, and returns the unwrapped answer. */
export type Raw = (request: RawRequest, options?: CallOptions) => Promise<unknown>;

/** @param invoke - sends calls of the team. */
export const rawCalls =
  (invoke: Invoke): Raw =>
  async ({ method, path, query = {}, body, retry = 'never' }, options) => {
    if (!/^\/[^?#]*$/.test(path))
      throw new ValidationError('request', [{ path: 'path', message: 'must begin with "/", without query' }]);
    const endpoint: Endpoint<object, unknown> = {
      id: path,
      family: 'raw',
      method,
      path: path.replace(/[{}]/g, encodeURIComponent),
      auth: 'team',
      body: body === undefined ? 'none' : 'json',
      query: Object.keys(query),
      retry,
      doc: 'https://minapp.mypaas.com.cn',
      request: (z: Zod) => z.looseObject({}),
      response: (z: Zod) => z.unknown(),
    };
    return await invoke(endpoint, { ...query, ...body }, options);
  };
