import { createHash } from 'node:crypto';
import { type Run, type RunOptions, runDurably, stringifyJson } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';

/** Options of a change of settings. */
export interface SettingsOptions extends RunOptions {
  /** How often WeChat is asked during a review, in milliseconds. Default 10 minutes; a push is noticed within 2 seconds anyhow. */
  readonly pollMs?: number | undefined;
  /** How long each wait may take, in milliseconds. Default 14 days. */
  readonly timeoutMs?: number | undefined;
  /** The same call gives the same result for 30 days. Another number does it all again with the same input. Default 1. */
  readonly attempt?: number | undefined;
}

/** What can be decided by push. */
export type SettingsSubject = 'name' | 'categories' | 'privacy-interfaces';

/** How to wait for a decision, for `run.wait`. */
export interface DecisionPace {
  readonly pollMs: number;
  readonly timeoutMs: number;
  readonly pushMark: string;
}

const subjects: Readonly<Record<string, SettingsSubject>> = {
  wxa_nickname_audit: 'name',
  wxa_category_audit: 'categories',
  wxa_privacy_apply: 'privacy-interfaces',
};

/**
 * Runs a change of settings durably. Each input has a run of its own: a change that was refused before it began blocks no other one,
 * and what must not run twice is looked up on the platform.
 *
 * @param input - JSON that tells this change from others; of pictures their digests.
 */
export function runSettings<Result>(
  { store, client, keys }: WechatContext,
  change: { readonly appId: string; readonly subject: SettingsSubject; readonly name: string; readonly input: unknown },
  { pollMs = 600_000, timeoutMs = 14 * 86_400_000, attempt = 1, ...options }: SettingsOptions,
  work: (run: Run, pace: DecisionPace) => Promise<Result>,
): Promise<Result> {
  const { appId, subject, name } = change;
  const input = { change: change.input, attempt };
  const digest = createHash('sha256').update(stringifyJson(input)).digest('hex');
  const key = keys.settingsRun(appId, subject, digest);
  const pace = { pollMs, timeoutMs, pushMark: keys.settingsDecision(appId, subject) };
  return runDurably({ store, runtime: client.runtime, key, name }, input, (run) => work(run, pace), options);
}

/** When a run began, in milliseconds: what the platform has from before belongs to others. */
export function beginningOf(run: Run, { client }: WechatContext): Promise<number> {
  return run.step('begin', { act: async () => client.runtime.clock.now(), find: 'repeat' });
}

/**
 * Whether the platform made something since a run began.
 *
 * @param madeAt - seconds, by the platform's clock, which may be a minute behind ours.
 * @param begunAt - milliseconds.
 */
export function isSince(madeAt: number, begunAt: number): boolean {
  return madeAt * 1000 >= begunAt - 60_000;
}

/** Notes that a push decided about settings, for waits in this and other processes. */
export async function noteSettingsPush({ store, keys }: WechatContext, appId: string, type: string): Promise<void> {
  const subject = subjects[type];
  if (subject !== undefined) await store.set(keys.settingsDecision(appId, subject), stringifyJson({ type }));
}
