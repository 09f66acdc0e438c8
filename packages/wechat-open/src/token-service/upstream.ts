import { ServiceRefusal, type ServiceRequest } from '@minigate/core/service';
import type { Backend } from '../client/backend.js';

/** What of a caller's headers WeChat gets. A list of what may pass: cookies, signatures and hop-by-hop headers are not on it. */
const passed = ['content-type', 'accept', 'accept-language', 'range'];

/** Sends a request to WeChat's host and nowhere else. @throws ServiceRefusal `upstream`, `timeout`. */
export async function passOn(
  { baseUrl, runtime }: Backend,
  request: ServiceRequest,
  {
    path,
    body,
    timeoutMs,
  }: {
    /** Path with query and token. */
    readonly path: string;
    readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | null;
    readonly timeoutMs: number;
  },
): Promise<Response> {
  const url = new URL(baseUrl + path);
  if (url.origin !== new URL(baseUrl).origin) throw new ServiceRefusal('bad_request', 'the path leaves the platform');
  const headers = new Headers();
  // WeChat refuses uploads that do not say their length.
  const names = body instanceof ReadableStream ? [...passed, 'content-length'] : passed;
  for (const name of names) {
    const value = request.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const late = new AbortController();
  const timer = new AbortController();
  runtime.clock.sleep(timeoutMs, timer.signal).then(
    () => late.abort(),
    () => undefined,
  );
  let response: Response;
  try {
    response = await runtime.fetch(
      new Request(url, {
        method: request.method,
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.any([request.signal, late.signal]),
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      }),
    );
  } catch {
    // The error is not passed on: it holds the address with the token.
    throw late.signal.aborted
      ? new ServiceRefusal('timeout', 'WeChat did not answer in time; it may have acted')
      : new ServiceRefusal('upstream', 'WeChat could not be reached, or the connection broke');
  } finally {
    timer.abort();
  }
  if (response.status < 300 || response.status >= 400 || response.status === 304) return response;
  await response.body?.cancel();
  throw new ServiceRefusal('upstream', 'WeChat answered with a redirect, which is not followed');
}
