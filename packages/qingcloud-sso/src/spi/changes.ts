import type { Runtime, Store } from '@minigate/core';
import type { SpiOrderRequest } from './requests.js';

/** When instances were last renewed, upgraded or deleted, in the platform's time. */
export interface InstanceChanges {
  /** Whether a call is an expiry from before the last change. Sent again, it would stop an instance that was paid for meanwhile. */
  isPast(request: SpiOrderRequest): Promise<boolean>;
  /**
   * Notes a change that was made. Once noted, nothing happens.
   *
   * @param expiryKey - of the expiry before it, which the next one is no repetition of.
   */
  note(request: SpiOrderRequest, expiryKey: string): Promise<void>;
}

const keepMs = 30 * 86_400_000;

/** @param prefix - what the keys begin with. */
export function instanceChanges(store: Store, { clock }: Pick<Runtime, 'clock'>, prefix: string): InstanceChanges {
  const keyOf = (instanceId: string): string => `${prefix}/changed/${encodeURIComponent(instanceId)}`;
  const changedAt = async (instanceId: string): Promise<number> =>
    Number((await store.get(keyOf(instanceId)))?.value ?? Number.NEGATIVE_INFINITY);
  return {
    isPast: async (request) =>
      request.action === 'ExpireAppInstance' && request.sentAt < (await changedAt(request.instanceId)),
    async note(request, expiryKey) {
      if (request.action === 'CreateAppInstance' || request.action === 'ExpireAppInstance') return;
      const { instanceId, sentAt } = request;
      if (sentAt <= (await changedAt(instanceId))) return;
      await store.delete(expiryKey);
      await store.set(keyOf(instanceId), String(sentAt), { expiresAt: clock.now() + keepMs });
    },
  };
}
