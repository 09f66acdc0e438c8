import { parseJson, type Store, stringifyJson } from '@minigate/core';
import type { AuditStatus } from '@minigate/wechat-open';

/** How far the version being worked on has come. Kept in the store, so that a restart goes on where it was. */
export interface Progress {
  readonly commit?: CommittedVersion | undefined;
  /** Absent before somebody waited for the scan. */
  readonly scan?: Scan | undefined;
  readonly audit?: Audit | undefined;
  /** What became of the approved version. */
  readonly online?: 'released' | 'rolled-back' | undefined;
}

/** What was committed. */
export interface CommittedVersion {
  readonly templateId: number;
  readonly version: string;
  readonly description: string;
}

/** What the scan of the code found. */
export interface Scan {
  readonly state: 'running' | 'done';
  /** Privacy interfaces that the code uses without the right to. */
  readonly withoutRight: readonly string[];
  /** Privacy interfaces that the code uses without a declaration. */
  readonly undeclared: readonly string[];
}

/** The audit order. */
export interface Audit {
  readonly id: number;
  /** Version that was submitted, where this console did it. */
  readonly version?: string | undefined;
  readonly status: AuditStatus;
  /** Why it was rejected or delayed, as plain text. */
  readonly reason?: string | undefined;
  /** When this console learnt of the status, in milliseconds since the epoch. */
  readonly at: number;
  /** What told of the decision first. */
  readonly via?: 'push' | 'poll' | undefined;
}

/** Whether a decision is still to come. */
export const isOpen = (audit: Audit | undefined): audit is Audit =>
  audit?.status === 'in-review' || audit?.status === 'delayed';

/** Steps of a version, in their order. */
export const stages = ['committed', 'scanned', 'in-audit', 'approved', 'released'] as const;

/** The last step that is done; `undefined` before the first. */
export function stageOf({ commit, scan, audit, online }: Progress): (typeof stages)[number] | undefined {
  if (commit === undefined && audit === undefined) return undefined;
  if (online !== undefined) return 'released';
  if (audit?.status === 'approved') return 'approved';
  if (isOpen(audit)) return 'in-audit';
  return scan?.state === 'done' ? 'scanned' : 'committed';
}

/** Progress of all programs of a component. */
export interface ProgressBook {
  get(appId: string): Promise<Progress | undefined>;
  /** Merges `fields` into what is known. */
  update(appId: string, fields: Progress): Promise<void>;
}

/** @param componentAppId - keeps the progress of different platforms apart. */
export function progressBook(store: Store, componentAppId: string): ProgressBook {
  const key = (appId: string): string => `wechat-console/${componentAppId}/progress/${appId}`;
  const get = async (appId: string): Promise<Progress | undefined> => {
    const entry = await store.get(key(appId));
    return entry && (parseJson(entry.value) as Progress);
  };
  return {
    get,
    async update(appId, fields) {
      for (;;) {
        const entry = await store.get(key(appId));
        const next = { ...(entry && (parseJson(entry.value) as Progress)), ...fields };
        if ((await store.set(key(appId), stringifyJson(next), { ifGeneration: entry?.generation ?? 0 })) !== undefined)
          return;
      }
    },
  };
}
