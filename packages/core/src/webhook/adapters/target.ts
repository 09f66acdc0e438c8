import type { WebhookAnswer } from '../refusal-answer.js';
import type { PushQuery } from './query.js';

/** What an HTTP framework hands to `push.handle`. */
export interface PushRequest {
  readonly method: string;
  readonly query: PushQuery;
  /** The raw bytes. */
  readonly body: Uint8Array | string;
  /** The authorizer's app id, where the path of the message URL holds it. */
  readonly appId?: string | undefined;
}

/** Anything that can take a push; the framework handlers need only this of a client. */
export interface PushTarget {
  readonly push: {
    /** Largest body accepted, in bytes. */
    readonly maxBytes: number;
    handle(request: PushRequest): Promise<WebhookAnswer>;
  };
}
