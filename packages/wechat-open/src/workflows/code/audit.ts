import { type Invoke, pause, TransportError, unlessPassing } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import { getAuditStatus, speedupCodeAudit, undoAudit } from '../../families/code-management/index.js';

/** How an audit stands. `delayed` is still open: it ends approved or rejected later. */
export type AuditStatus = 'approved' | 'rejected' | 'in-review' | 'withdrawn' | 'delayed';

/** Values of `status` in `get_auditstatus`, in their order. */
const statuses: readonly AuditStatus[] = ['approved', 'rejected', 'in-review', 'withdrawn', 'delayed'];

/** State of an audit order. */
export interface AuditState {
  readonly status: AuditStatus;
  /** Why it was rejected or delayed; HTML with `<br>`. */
  readonly reason: string | undefined;
  /** Media ids of the reviewer's screenshots. */
  readonly screenshots: readonly string[];
}

/** The end of a wait. */
export interface AuditDecision extends AuditState {
  readonly status: 'approved' | 'rejected' | 'withdrawn';
  /** What told first: WeChat's push or our question. */
  readonly via: 'push' | 'poll';
}

/** Options of {@link AuditOrder.wait}. */
export interface AuditWaitOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; default 7 days. */
  readonly timeoutMs?: number | undefined;
  /** How often WeChat is asked, in milliseconds. Default 5 minutes; a push is noticed within 2 seconds anyhow. */
  readonly pollMs?: number | undefined;
  /** Called when the state changes, such as to `delayed`. */
  readonly onProgress?: ((state: AuditState) => void) | undefined;
}

/** One audit order of a mini program. */
export interface AuditOrder {
  readonly auditId: number;
  /** Asks WeChat now. */
  status(): Promise<AuditState>;
  /**
   * Waits for the decision, by push or by asking, whichever is first. May be called again after a restart. A question that fails
   * for a passing reason (network, outage) is asked again at the next poll.
   *
   * @throws TransportError with reason `timeout` or `aborted`; the order itself goes on. What {@link status} throws otherwise.
   */
  wait(options?: AuditWaitOptions): Promise<AuditDecision>;
  /** Takes the order back. At most 5 times a day (Beijing time) and 10 a month: 87013 after that. */
  withdraw(): Promise<void>;
  /** Uses one of the platform's speed-ups; the decision then takes 2 to 12 hours. */
  speedUp(): Promise<void>;
}

const noticePushMs = 2_000;

/** @param invoke - sends calls for the account `appId`. */
export function auditOrder(
  { store, client, keys }: WechatContext,
  invoke: Invoke,
  appId: string,
  auditId: number,
): AuditOrder {
  const { clock } = client.runtime;
  const status = async (signal?: AbortSignal): Promise<AuditState> => {
    const answer = await invoke(getAuditStatus, { auditid: auditId }, { signal });
    return {
      status: statuses[Number(answer.status)] ?? 'in-review',
      reason: answer.reason || undefined,
      screenshots: answer.screenshot ? answer.screenshot.split('|') : [],
    };
  };
  /** Audit pushes name no order, so a push only says that it is time to ask. */
  const pushSeen = async (): Promise<number> => Number((await store.get(keys.auditDecision(appId)))?.generation ?? 0);
  return {
    auditId,
    status: () => status(),
    async wait({ signal, timeoutMs = 7 * 86_400_000, pollMs = 300_000, onProgress } = {}) {
      const startedAt = clock.now();
      let askAt = startedAt;
      let seen = await pushSeen();
      let last: AuditStatus | undefined;
      for (;;) {
        const pushed = await pushSeen();
        const via = pushed > seen ? 'push' : 'poll';
        if (via === 'push' || clock.now() >= askAt) {
          seen = pushed;
          askAt = clock.now() + pollMs;
          const state = await status(signal).catch(unlessPassing);
          if (state?.status === 'approved' || state?.status === 'rejected' || state?.status === 'withdrawn')
            return { ...state, status: state.status, via };
          if (state && state.status !== last) onProgress?.(state);
          last = state?.status ?? last;
        }
        const left = startedAt + timeoutMs - clock.now();
        if (left <= 0)
          throw new TransportError(
            'timeout',
            getAuditStatus.id,
            `audit ${auditId} is not decided after ${timeoutMs} ms`,
          );
        await pause(clock, Math.min(noticePushMs, left), signal, {
          endpointId: getAuditStatus.id,
          what: `audit ${auditId}`,
        });
      }
    },
    async withdraw() {
      await invoke(undoAudit, {});
    },
    async speedUp() {
      await invoke(speedupCodeAudit, { auditid: auditId });
    },
  };
}
