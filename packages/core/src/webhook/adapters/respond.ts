import type { WebhookAnswer } from '../refusal-answer.js';
import { refusalAnswer } from '../refusal-answer.js';
import type { PushRequest, PushTarget } from './target.js';

/** Options of every framework handler. */
export interface HandlerOptions<HttpRequest> {
  /**
   * Learns why a push was refused or failed; the answer itself tells the sender nothing. What it throws is dropped.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** The authorizer's app id, where the message URL contains `$APPID$`. */
  readonly appId?: ((request: HttpRequest) => string | undefined) | undefined;
}

/** Hands a request to the target, and turns every failure into an answer. */
export async function respond(
  target: PushTarget,
  receive: () => Promise<PushRequest>,
  onError: ((error: unknown) => void) | undefined,
): Promise<WebhookAnswer> {
  try {
    return await target.push.handle(await receive());
  } catch (error) {
    return refusalAnswer(error, onError);
  }
}
