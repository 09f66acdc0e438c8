import { PlatformError } from '@minigate/core';
import type { AllianceApp, StoredPackage } from '../alliance/types.js';
import { applyApps, applyPackages } from './apply.js';
import { type MirrorContext, nextTicket } from './context.js';
import { type Gathered, type Gatherer, gate, gather } from './gather.js';
import type { MirrorChange, ReadCause } from './types.js';

/** Apps of one call of `oss/app/info`. */
export const appsAtOnce = 20;

/** Reads of the platform whose results go to the database. */
export interface Reads {
  readonly apps: Gatherer;
  readonly packages: Gatherer;
  /** At once, outside of what is gathered. @returns the changes, and the ids that the platform left out. */
  readApps(
    appIds: readonly string[],
    cause: ReadCause,
    signal?: AbortSignal,
  ): Promise<{ readonly changes: readonly MirrorChange[]; readonly missing: readonly string[] }>;
  readPackages(appId: string, cause: ReadCause, signal?: AbortSignal): Promise<readonly MirrorChange[]>;
}

const noNotices = (): number => 0;
const noDetails: ReadonlySet<string> = new Set();

/** @param onCommit - called after changes were committed. */
export function mirrorReads(context: MirrorContext, onCommit: () => void): Reads {
  const { apps, packages, runtime, coalesceMs, concurrency, counts } = context;
  const enter = gate(concurrency);
  const committed = <Changes extends readonly MirrorChange[]>(changes: Changes): Changes => {
    if (changes.length > 0) onCommit();
    return changes;
  };

  const readApps = async (
    appIds: readonly string[],
    cause: ReadCause,
    notices: (appId: string) => number,
    signal?: AbortSignal,
  ): Promise<{ changes: readonly MirrorChange[]; missing: readonly string[] }> => {
    const ticket = await nextTicket(context);
    counts.fetches++;
    const { found, missing } = await apps.get(appIds, { signal });
    const byId = new Map<string, AllianceApp>(found.map((app) => [app.appId, app]));
    return { changes: committed(await applyApps(context, { ticket, cause, notices }, appIds, byId)), missing };
  };
  const readPackages = async (
    appId: string,
    cause: ReadCause,
    notices: number,
    named: ReadonlySet<string>,
    signal?: AbortSignal,
  ): Promise<readonly MirrorChange[]> => {
    const ticket = await nextTicket(context);
    counts.fetches++;
    const list = await packages.list(appId, { signal });
    const listed = new Set(list.map((entry) => (entry.kind === 'package' ? entry.packageId : undefined)));
    const details = new Map<string, StoredPackage | undefined>();
    for (const packageId of named) {
      if (listed.has(packageId)) continue;
      counts.fetches++;
      // Nothing documents how Baidu answers for a package that is gone: a refusal says so as well.
      const detail = packages.detail({ appId, packageId }, { signal }).catch((error: unknown) => {
        if (!isRefused(error)) throw error;
        return undefined;
      });
      details.set(packageId, await detail);
    }
    return committed(await applyPackages(context, { ticket, cause, notices: () => notices }, appId, list, details));
  };

  /** Settled reads come without notices, and plan no other. */
  const causeOf = (requests: readonly Gathered[]): ReadCause =>
    requests.some(({ notices }) => notices > 0) ? 'notice' : 'settle';
  const shared = { clock: runtime.clock, windowMs: coalesceMs, enter, onCoalesced: () => void counts.coalesced++ };
  return {
    apps: gather({
      ...shared,
      limit: appsAtOnce,
      async read(requests) {
        const counted = new Map(requests.map(({ key, notices }) => [key, notices]));
        const notices = (appId: string): number => counted.get(appId) ?? 0;
        const failures = new Map<string, unknown>();
        try {
          await readApps([...counted.keys()], causeOf(requests), notices);
        } catch (error) {
          if (requests.length === 1 || !isRefused(error)) throw error;
          // One of them may be why; it must not keep the others waiting.
          for (const request of requests)
            await readApps([request.key], causeOf([request]), notices).catch((reason: unknown) =>
              failures.set(request.key, reason),
            );
        }
        return failures;
      },
    }),
    packages: gather({
      ...shared,
      limit: 1,
      async read(requests) {
        for (const request of requests)
          await readPackages(request.key, causeOf([request]), request.notices, request.details);
        return new Map();
      },
    }),
    readApps: (appIds, cause, signal) => readApps(appIds, cause, noNotices, signal),
    readPackages: (appId, cause, signal) => readPackages(appId, cause, 0, noDetails, signal),
  };
}

/** Whether the platform refuses what was asked for, and will again, while it serves others. A right that this AK lacks concerns all. */
export const isRefused = (error: unknown): error is PlatformError =>
  PlatformError.is(error) &&
  error.layer === 'business' &&
  !error.retryable &&
  error.class !== 'token' &&
  error.class !== 'permission';
