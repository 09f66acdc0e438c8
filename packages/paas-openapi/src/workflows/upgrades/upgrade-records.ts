import { createHash } from 'node:crypto';
import { type Lease, stringifyJson, WorkflowError } from '@minigate/core';
import type { WorkflowParts } from '../context.js';
import { type Jobs, jobs } from '../jobs.js';
import type { Upgrade, UpgradeApp, UpgradeAppState, UpgradeInput } from './upgrade-types.js';
import { waveOf } from './waves.js';

/** A tenant app's row. */
export interface UpgradeRow extends UpgradeAppState {
  /** Grows with each retry; names the idempotency key. */
  readonly round: number;
}

/** An upgrade with what only we need to know. */
export interface UpgradeRecord extends Upgrade {
  /** Digest of the input. */
  readonly input: string;
  /** Whether all of its rows are there; a process may have died while it wrote them. */
  readonly complete: boolean;
  /** Failed ones of the wave that the caller knew of when he resumed. */
  readonly tolerated: number;
}

/** What is kept of upgrades. */
export type UpgradeRecords = Jobs<UpgradeRecord, UpgradeRow>;

/** @param parts - of the client. */
export const upgradeRecords = ({ context }: WorkflowParts): UpgradeRecords => jobs(context, 'upgrades');

/** Tenant apps of an upgrade, in the order of the waves: those that are named, or all that are open. */
export async function* appsOf(
  { apis }: WorkflowParts,
  { appCode, envCode, apps }: UpgradeInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<UpgradeApp> {
  if (apps !== undefined) return yield* apps;
  for await (const app of apis.tenantApp.list.items({ appCode, envCode, status: 'opened' }, { signal })) yield app;
}

/**
 * Writes an upgrade and its rows, or goes on with that.
 *
 * @throws WorkflowError `other-input` when there is another upgrade with this id.
 */
export async function createUpgrade(
  parts: WorkflowParts,
  records: UpgradeRecords,
  input: UpgradeInput,
  lease: Lease,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { id, appCode, envCode, to, waves, maxFailures = 0.2 } = input;
  const digest = createHash('sha256').update(stringifyJson(input)).digest('hex');
  const known = await records.create(id, {
    ...{ id, appCode, envCode, to, maxFailures, state: 'running', wave: 0, waves: 0, apps: 0 },
    createdAt: parts.context.client.runtime.clock.now(),
    ...{ input: digest, complete: false, tolerated: 0 },
  });
  if (known.input !== digest)
    throw new WorkflowError(
      'other-input',
      `upgrade ${id}`,
      'was begun with other input; take another id, or remove it first',
    );
  if (known.complete) return;
  let place = 0;
  for await (const { tenantCode, tenantAppCode } of appsOf(parts, input, signal)) {
    const wave = waveOf(place, waves);
    place += 1;
    await records.saveRow(
      id,
      [tenantCode, tenantAppCode],
      { tenantCode, tenantAppCode, wave, state: 'waiting', round: 1 },
      lease,
    );
  }
  await records.update(id, () => ({
    complete: true,
    apps: place,
    waves: place === 0 ? 0 : waveOf(place - 1, waves) + 1,
  }));
}

/** An upgrade as callers see it. */
export function publicUpgrade(record: UpgradeRecord): Upgrade {
  const { input: _, complete: __, tolerated: ___, ...upgrade } = record;
  return upgrade;
}

/** A tenant app as callers see it. */
export function publicRow(known: UpgradeRow): UpgradeAppState {
  const { round: _, ...row } = known;
  return row;
}
