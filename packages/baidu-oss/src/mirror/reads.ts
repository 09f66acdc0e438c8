import { PlatformError } from '@minigate/core';
import type { AllianceApp, StoredPackage } from '../alliance/types.js';
import { applyApps, applyPackages } from './apply.js';
import { type MirrorContext, nextTicket } from './context.js';
import { type Gathered, type Gatherer, gate, gather } from './gather.js';
import type { MirrorChange, ReadCause } from './types.js';

/** Apps of one call of `oss/app/info`. */
export const appsAtOnce = 20;

/** Result of a read of apps. */
export interface AppsRead {
  readonly changes: readonly MirrorChange[];
  /** Ids that the platform left out. */
  readonly missing: readonly string[];
  /** Apps that the platform refuses to tell, and why. */
  readonly refused: ReadonlyMap<string, PlatformError>;
}

/** Reads of the platform whose results go to the database. */
export interface Reads {
  readonly apps: Gatherer;
  readonly packages: Gatherer;
  /** At once, outside of what is gathered. */
  readApps(appIds: readonly string[], cause: ReadCause, signal?: AbortSignal): Promise<AppsRead>;
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
  ): Promise<AppsRead> => {
    const ticket = await nextTicket(context);
    counts.fetches++;
    const lookup = await apps.get(appIds, { signal }).catch((error: unknown) => {
      if (isRefused(error)) return error;
      throw error;
    });
    if ('found' in lookup) {
      const byId = new Map<string, AllianceApp>(lookup.found.map((app) => [app.appId, app]));
      const changes = committed(await applyApps(context, { ticket, cause, notices }, appIds, byId));
      return { changes, missing: lookup.missing, refused: new Map() };
    }
    const [first] = appIds;
    if (appIds.length === 1 && first !== undefined)
      return { changes: [], missing: [], refused: new Map([[first, lookup]]) };
    // One of them may be why; it must not keep the others waiting.
    const alone: AppsRead[] = [];
    for (const appId of appIds) alone.push(await readApps([appId], cause, notices, signal));
    return {
      changes: alone.flatMap(({ changes }) => changes),
      missing: alone.flatMap(({ missing }) => missing),
      refused: new Map(alone.flatMap(({ refused }) => [...refused])),
    };
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
    // A notice may come when its app is gone, which is no reason to put it aside.
    const list = await packages.list(appId, { signal }).catch((error: unknown) => {
      if (isRefused(error) && error.code === noSuchApp) return [];
      throw error;
    });
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
        const { refused } = await readApps([...counted.keys()], causeOf(requests), notices);
        return refused;
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

/** There is no such mini program. */
const noSuchApp = 45_000;
/** The AK has no right to one mini program; other missing rights concern all. */
const noRightToApp = 45_001;

/** Whether the platform refuses to tell of an app, and will again, while it tells of others. */
export const isRefused = (error: unknown): error is PlatformError =>
  PlatformError.is(error) &&
  error.layer === 'business' &&
  !error.retryable &&
  error.class !== 'token' &&
  (error.class !== 'permission' || error.code === noRightToApp);
