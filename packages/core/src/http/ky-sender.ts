import type { KyInstance } from 'ky';
import type { FetchLike } from '../runtime/runtime.js';
import { isStreamBody, type Sender, type WireResponse } from './wire.js';

/**
 * The default sender: one ky instance per client, with ky's own retry, exceptions and time-out switched off because the
 * pipeline decides those. ky is loaded with the first request.
 */
export function kySender(fetchLike: FetchLike): Sender {
  let instance: Promise<KyInstance> | undefined;
  const load = async (): Promise<KyInstance> => {
    const { default: ky } = await import('ky');
    // A platform's API does not redirect; following one would carry the token to another host.
    return ky.create({ retry: 0, throwHttpErrors: false, timeout: false, redirect: 'manual' });
  };
  return async ({ method, url, headers, body, signal }) => {
    instance ??= load();
    const send = await instance;
    const streamed = isStreamBody(body) ? body : undefined;
    const response = await send(url, {
      method,
      headers: streamed?.length === undefined ? headers : { ...headers, 'content-length': String(streamed.length) },
      ...(body === undefined ? {} : { body: streamed === undefined ? (body as BodyInit) : streamed.open() }),
      ...(streamed === undefined ? {} : { duplex: 'half' }),
      // Not as ky's `signal`: ky would join it with one of its own, which costs more than the rest of the call.
      fetch: (request) => fetchLike(request, signal === undefined ? undefined : { signal }),
    });
    return response as WireResponse;
  };
}
