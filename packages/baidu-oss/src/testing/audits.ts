import { move } from './packages.js';
import type { Package } from './state.js';
import { tell } from './third-party/events.js';
import { long, type World } from './world.js';

const defaultReason = 'The page cannot be used without logging in.';

/** The reviewers of packages. Decisions resolve when the push of the third-party platform was answered or given up. */
export interface Audits {
  /** Packages in review, oldest first. */
  list(): readonly Package[];
  /** Passes a package. @param reference - package id, or app id. @throws Error when nothing of it is in review. */
  approve(reference: string): Promise<Package>;
  /** Rejects a package. @param reason - what its `msg` says. */
  reject(reference: string, reason?: string): Promise<Package>;
}

/** Makes {@link Audits}. */
export function createAudits(world: World): Audits {
  const open = (reference: string): Package => {
    const found = inReview(world).find(({ packageId, appId }) => packageId === reference || appId === reference);
    if (found === undefined) throw new Error(`no package of ${reference} is in review`);
    return found;
  };
  return {
    list: () => inReview(world).map((one) => ({ ...one })),
    approve: async (reference) => decide(world, open(reference), undefined),
    reject: async (reference, reason = defaultReason) => decide(world, open(reference), reason),
  };
}

/** The decisions of the audit policy. */
export function auditOperations(world: World): World['operations'] {
  const decideLate = (reason: string | undefined) => async (packageId: string) => {
    const found = inReview(world).find((one) => one.packageId === packageId);
    if (found !== undefined) await decide(world, found, reason);
  };
  return { 'audit-approve': decideLate(undefined), 'audit-reject': decideLate(defaultReason) };
}

const inReview = ({ state }: World): Package[] =>
  [...state.apps.values()].flatMap(({ packages }) => packages).filter(({ status }) => status === 4);

async function decide(world: World, one: Package, reason: string | undefined): Promise<Package> {
  one.auditMessage = reason ?? '';
  move(world, one, reason === undefined ? 6 : 5);
  await tell(world, one.appId, reason === undefined ? 'PACKAGE_AUDIT_PASS' : 'PACKAGE_AUDIT_FAIL', {
    packageId: long(one.packageId),
    packageVersion: one.version,
    ...(reason !== undefined && { reason }),
  });
  return one;
}
