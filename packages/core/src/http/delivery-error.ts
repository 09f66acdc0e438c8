/** Why a delivery to a target failed. */
export type DeliveryFailure =
  /** The target is not in the Internet and not allowed; nothing was sent. */
  | 'refused'
  /** The target answered with a redirect, which is not followed. */
  | 'redirect'
  /** The target answered with a status other than 2xx. */
  | 'status'
  /** The target answered with 2xx, but its body does not say that it took the delivery. */
  | 'not-acknowledged'
  /** The time was over. */
  | 'timeout'
  /** The forwarder stopped. */
  | 'aborted'
  /** The name could not be resolved, or the connection could not be made or broke. */
  | 'network'
  /** The request could not be made: what it needs is not there (yet), or the store failed. */
  | 'not-ready';

/** A failed delivery. Its text holds nothing of what was sent or answered, and of the target no more than its name. */
export class DeliveryError extends Error {
  readonly reason: DeliveryFailure;
  /** Of the answer, where there was one. */
  readonly status: number | undefined;

  constructor(reason: DeliveryFailure, message: string, status?: number) {
    super(message);
    this.status = status;
    this.name = 'DeliveryError';
    this.reason = reason;
    // It ends up as text beside each waiting delivery, where a stack tells nothing.
    this.stack = `${this.name}: ${reason}: ${message}`;
  }
}
