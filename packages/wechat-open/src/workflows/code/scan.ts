import { type Clock, type Invoke, PlatformError, pause } from '@minigate/core';
import { type GetCodePrivacyInfoResponse, getCodePrivacyInfo } from '../../families/code-management/index.js';

/** What the scan of the committed code found about privacy interfaces. */
export type ScanResult = GetCodePrivacyInfoResponse;

/** Options of `code.waitForScan` and `privacyGuideline.needs`. */
export interface ScanWaitOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; default 10 minutes. */
  readonly timeoutMs?: number | undefined;
  /** Called before each further question, with the milliseconds waited so far. */
  readonly onProgress?: ((waitedMs: number) => void) | undefined;
}

/** Number that WeChat answers while the scan runs. */
export const scanUnfinished = 61039;
const scanPollMs = 5_000;

/** Waits for the scan of the committed code. @throws PlatformError 61039 when the time is up; TransportError `aborted`. */
export async function waitForScan(
  clock: Clock,
  invoke: Invoke,
  { signal, timeoutMs = 600_000, onProgress }: ScanWaitOptions = {},
): Promise<ScanResult> {
  const startedAt = clock.now();
  for (;;) {
    try {
      return await invoke(getCodePrivacyInfo, {}, { signal });
    } catch (error) {
      if (!PlatformError.is(error) || error.code !== scanUnfinished) throw error;
      const waited = clock.now() - startedAt;
      if (waited >= timeoutMs) throw error;
      onProgress?.(waited);
      await pause(clock, Math.min(scanPollMs, timeoutMs - waited), signal, {
        endpointId: getCodePrivacyInfo.id,
        what: 'the code scan',
      });
    }
  }
}
