import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SpiCallReceived, SpiHttpAnswer } from './types.js';

type Handle = (call: SpiCallReceived) => Promise<SpiHttpAnswer>;

/** Answers every request that it is given, never rejects, and never calls `next`. */
export type SpiNodeHandler = (
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  response: ServerResponse,
) => Promise<void>;

/** Answers every request and never rejects. */
export type SpiFetchHandler = (request: Request) => Promise<Response>;

/** The platform sends the signature as a header too; nginx drops it unless `underscores_in_headers` is on. */
const signatureHeader = 'app_signature';

/** For Express and `node:http`. */
export const nodeHandler =
  (handle: Handle): SpiNodeHandler =>
  async ({ method = '', url = '', headers }, response) => {
    const signature = headers[signatureHeader];
    const answer = await handle({ method, query: queryOf(url), signature: signature?.toString() });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };

/** For servers that take a `Request`. */
export const fetchHandler =
  (handle: Handle): SpiFetchHandler =>
  async ({ method, url, headers }) => {
    const signature = headers.get(signatureHeader) ?? undefined;
    const answer = await handle({ method, query: queryOf(url), signature });
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };

/** The query as it stands in a URL: parsing and writing it again could change what was signed. */
function queryOf(url: string): string {
  const [address = ''] = url.split('#', 1);
  const at = address.indexOf('?');
  return at === -1 ? '' : address.slice(at + 1);
}
