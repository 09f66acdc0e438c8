import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  digestOf,
  equalInConstantTime,
  parseJson,
  type Run,
  type Runtime,
  readBody,
  type Store,
  systemRuntime,
  ValidationError,
  WebhookError,
} from '@minigate/core';
import { onceWithin } from './once.js';
import { type ReportOptions, reporter } from './report.js';

/** A notice of New Billing about an instance, as it came. */
export interface BillingNotice {
  /**
   * `RenewFailed`: switch a time package to charging by time, or stop the instance. `RenewSuccess`: move its term. `SubscriptionExpired`:
   * it was not to be renewed; switch or stop. `SubscriptionResumed` is documented as planned.
   */
  readonly event: 'RenewFailed' | 'RenewSuccess' | 'SubscriptionExpired' | 'SubscriptionResumed' | (string & {});
  /** `sys_…` */
  readonly access_sys_id?: string;
  readonly user_id?: string;
  /** Your own id of the instance. */
  readonly prod_inst_id_ext: string;
  /** Charged item, `comp_…`. */
  readonly component_id?: string;
  /** `2020-06-21T23:59:59`; which time zone is not documented. */
  readonly occurred_at?: string;
}

/** Options of {@link createBillingNotices}. */
export interface BillingNoticesOptions extends ReportOptions {
  /** The application, `app-…`. */
  readonly appId: string;
  /**
   * Last part of the notice URL's path, at least 32 characters, such as of `openssl rand -hex 32`: all that tells the platform from
   * anybody else. Several while it is changed. Keep it out of access logs.
   */
  readonly pathToken: string | readonly string[];
  readonly store: Store;
  /**
   * Called once for a notice; when it throws, again with the platform's repetition. **Notices are not signed**: take one as the advice to
   * look the fact up, and act on what the platform answers.
   */
  handler(notice: BillingNotice, context: { readonly run: Run }): void | Promise<void>;
  /** When the platform is answered at last, in milliseconds. Default 12,000. */
  readonly limitMs?: number | undefined;
  /** Largest body, in bytes. Default 65,536. */
  readonly maxBytes?: number | undefined;
  /** Clock and randomness; default the system's. */
  readonly runtime?: Partial<Runtime> | undefined;
}

/** The vendor's side of New Billing's notices. Both answer every request and never reject. */
export interface BillingNotices {
  /** For Express (`app.post('/billing/:token', notices.nodeHandler)`, before or behind `express.json()`) and `node:http`. */
  nodeHandler(
    request: IncomingMessage & { readonly body?: unknown; readonly originalUrl?: string },
    response: ServerResponse,
  ): Promise<void>;
  /** For servers that take a `Request`. */
  fetchHandler(request: Request): Promise<Response>;
}

/**
 * Takes the notices of New Billing: about renewals and expiry. Status 200 ends the platform's repetitions, everything else asks for one.
 * Source: https://github.com/yunify/qingcloud-docs, saas-developer-guide/event-notice.md
 *
 * @throws ValidationError for a path token that can be guessed.
 */
export function createBillingNotices(options: BillingNoticesOptions): BillingNotices {
  const { appId, store, handler, limitMs = 12_000, maxBytes = 65_536 } = options;
  const tokens = [options.pathToken].flat();
  if (tokens.length === 0 || tokens.some((token) => typeof token !== 'string' || !/^[\w-]{32,}$/.test(token)))
    throw new ValidationError('options', [
      { path: 'pathToken', message: 'must have at least 32 letters and digits; make one with: openssl rand -hex 32' },
    ]);
  const runtime = systemRuntime(options.runtime);
  const report = reporter('qingcloud billing: a notice was not handled', options);
  const once = onceWithin({ store, runtime, limitMs, leaseMs: 15_000, onLateFailure: report });

  /** @returns the status. */
  async function handle(method: string, url: string, read: () => Promise<unknown>): Promise<number> {
    if (method !== 'POST') return 405;
    const [path = ''] = url.split(/[?#]/, 1);
    const given = path.replace(/\/$/, '').split('/').at(-1) ?? '';
    // As if there were nothing here.
    if (!tokens.some((token) => equalInConstantTime(token, given))) return 404;
    try {
      const notice = checked(await read());
      const result = await once({
        key: `qingcloud/spi/${encodeURIComponent(appId)}/notice/${digestOf(notice)}`,
        name: `notice ${notice.event}`,
        work: async (run) => {
          await handler(notice, { run });
        },
      });
      return result === 'goes on' ? 503 : 200;
    } catch (error) {
      report(error);
      return WebhookError.is(error) ? error.status : 500;
    }
  }

  return {
    async nodeHandler(request, response) {
      const { method = '', url = '', originalUrl = url, headers, body } = request;
      const read = async (): Promise<unknown> => {
        // Nothing is signed: what a parser made is as good as the bytes.
        if (typeof body === 'object' && body !== null && !(body instanceof Uint8Array)) return body;
        return json(
          typeof body === 'string' || body instanceof Uint8Array
            ? body
            : await readBody(request, maxBytes, { contentLength: headers['content-length'] }),
        );
      };
      const status = await handle(method, originalUrl, read);
      // The rest of a body that is too large is not read, so the connection cannot be used again.
      if (status !== 200) response.setHeader('connection', 'close');
      response.writeHead(status).end();
    },
    async fetchHandler({ method, url, headers, body }) {
      const read = async (): Promise<unknown> =>
        json(
          body === null
            ? ''
            : await readBody(body, maxBytes, { contentLength: headers.get('content-length') ?? undefined }),
        );
      return new Response(null, { status: await handle(method, url, read) });
    },
  };
}

function json(body: string | Uint8Array): unknown {
  try {
    return parseJson(typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new WebhookError('malformed', 'the notice is no JSON');
  }
}

function checked(body: unknown): BillingNotice {
  const notice = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  for (const name of ['event', 'prod_inst_id_ext'])
    if (typeof notice[name] !== 'string' || notice[name] === '')
      throw new WebhookError('malformed', `the notice has no ${name}`);
  return notice as unknown as BillingNotice;
}
