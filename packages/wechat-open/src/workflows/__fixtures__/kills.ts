import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@minigate/core/sqlite';
import { expect } from 'vitest';
import { connect, receiver } from '../../client/__fixtures__/harness.js';
import type { WechatOpen } from '../../client/create.js';
import { createWechatOpenFake, type WechatOpenFake, type WechatOpenFakeOptions } from '../../testing/index.js';
import { openDoor } from './door.js';
import { type Ended, startProcess, type WorkflowProcess } from './processes.js';

/** A workflow whose processes are killed, and what must hold however often that happens. */
export interface Killed {
  /** Name in `workflow-child.mjs`. */
  readonly workflow: string;
  readonly fake?: WechatOpenFakeOptions | undefined;
  /** Brings the platform to where the workflow begins. @returns what the workflow needs to know, as JSON. */
  setUp?(fake: WechatOpenFake, wx: WechatOpen): unknown;
  /** What people and reviewers do while time passes. @param shown - links that a process has shown. */
  meanwhile?(fake: WechatOpenFake, shown: ReadonlySet<string>): unknown;
  /** Endpoints that cost quota or money: the platform may have done each of them this often, by endpoint id. */
  readonly costly: Readonly<Record<string, number>>;
  /** Kinds of violations that a death may cause; default none. */
  readonly violations?: readonly string[] | undefined;
  check(ended: Ended, fake: WechatOpenFake, wx: WechatOpen): unknown;
}

/** Approves all code that waits for it. */
export const reviewers = async (fake: WechatOpenFake): Promise<void> => {
  for (const { status, auditId } of fake.audits.list()) if (status === 2) await fake.audits.approve(auditId);
};

/** When the process is killed: by its request or push number `count`, the first is 1. */
interface Kill {
  /**
   * `before`: the platform does not get the request any more. `acted`: it has done what was asked, and does not get the answer away.
   * `push`: the push is answered.
   */
  readonly at: 'before' | 'acted' | 'push';
  readonly count: number;
  /** Who receives pushes: the process that is killed and the one after it, or one that stays. */
  readonly receiver: 'child' | 'staying';
}

const ways: readonly Omit<Kill, 'count'>[] = [
  { at: 'acted', receiver: 'child' },
  { at: 'push', receiver: 'child' },
  { at: 'push', receiver: 'staying' },
];
/**
 * A death before a request is the one after the request before it, but for what was stored in between, and `crashes.ts` stops before and
 * after each.
 */
const waysBefore: readonly Omit<Kill, 'count'>[] = [{ at: 'before', receiver: 'staying' }];
/** The lease of the one that was killed is over when the next one begins. */
const pauseMs = 180_000;
/** Runs at once that kill at requests in the same way. */
const lanes = 4;
const failure = /"errcode":\s*(?!0\b)/;

/**
 * Runs the workflow once for each of its requests and pushes, and kills its process right after it. A new process on the same file then has to
 * end the workflow; it is the one that is killed in the next run.
 *
 * @param script - of the processes.
 * @param all - before each request, too.
 * @returns how many were killed.
 */
export async function killEverywhere(
  killed: Killed,
  script: string,
  all: boolean,
): Promise<{ readonly requests: number; readonly pushes: number }> {
  const chosen = all ? [...waysBefore, ...ways] : ways;
  const counts = await Promise.all(chosen.map((way) => killEach(killed, way, script)));
  const sum = (isCounted: (at: Kill['at']) => boolean): number =>
    chosen.reduce((total, { at }, index) => total + (isCounted(at) ? (counts[index] ?? 0) : 0), 0);
  return { requests: sum((at) => at !== 'push'), pushes: sum((at) => at === 'push') };
}

async function killEach(killed: Killed, way: Omit<Kill, 'count'>, script: string): Promise<number> {
  using processes = new DisposableStack();
  const start = (): WorkflowProcess => processes.adopt(startProcess(script), (one) => one.kill());
  let last = 0;
  let isOver = false;
  const lane = async (): Promise<number> => {
    let doomed = start();
    for (let deaths = 0; ; deaths++) {
      const next = isOver ? undefined : await killOnce(killed, { ...way, count: ++last }, doomed, start);
      isOver ||= next === undefined;
      if (next === undefined) return deaths;
      doomed = next;
    }
  };
  const deaths = await Promise.all(Array.from({ length: way.at === 'push' ? 1 : lanes }, lane));
  return deaths.reduce((sum, count) => sum + count, 0);
}

/** @returns the process that ended the workflow in the place of the killed one; `undefined` when there was no such moment. */
async function killOnce(
  killed: Killed,
  kill: Kill,
  doomed: WorkflowProcess,
  startNext: () => WorkflowProcess,
): Promise<WorkflowProcess | undefined> {
  await using ends = new AsyncDisposableStack();
  const fake = createWechatOpenFake(killed.fake);
  const listening = await fake.listen();
  ends.defer(() => listening.close());
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  ends.defer(() => rmSync(folder, { recursive: true, force: true }));
  const place = join(folder, 'wx.sqlite');
  const store = sqliteStore(place, { clock: fake.clock });
  ends.defer(() => store.close());
  const staying = connect(fake, store);
  staying.push.start();
  fake.pushTo(receiver(staying));
  await fake.tickets.pushNow();
  await staying.recover();
  const input = await killed.setUp?.(fake, staying);
  const begun = fake.journal().at(-1)?.sequence ?? 0;

  let requests = 0;
  let pushes = 0;
  const isLast = (at: Kill['at'], count: number): boolean => at === kill.at && count === kill.count;
  let process = doomed;
  const door = await openDoor(listening.url, async (pass) => {
    const count = ++requests;
    const answer = isLast('before', count) ? undefined : await pass();
    if (answer !== undefined && !isLast('acted', count)) return answer;
    process.kill();
    return undefined;
  });
  ends.defer(() => door.close());
  fake.pushTo(async (request) => {
    const response = await (kill.receiver === 'child' ? process.deliver(request) : receiver(staying)(request));
    if (isLast('push', ++pushes)) process.kill();
    return response;
  });

  const shown = new Set<string>();
  const run = (now: number): Promise<Ended | undefined> =>
    process.run(
      {
        baseUrl: door.url,
        place,
        component: fake.component,
        now,
        workflow: killed.workflow,
        input,
        receives: kill.receiver === 'child',
      },
      {
        onProgress: ({ authorizeUrl }) => authorizeUrl !== undefined && shown.add(authorizeUrl),
        async passTime(until) {
          await fake.clock.advance(until - fake.clock.now());
          await killed.meanwhile?.(fake, shown);
          await fake.settled();
        },
      },
    );
  let ended = await run(fake.clock.now());
  const wasKilled = ended === undefined;
  if (wasKilled) {
    await door.idle();
    process = startNext();
    ended = await run(fake.clock.now() + pauseMs);
  }
  const where = `${killed.workflow}: killed ${kill.at} ${kill.count}, pushes to the ${kill.receiver} process`;
  if (ended === undefined) throw new Error(`${where}: the second process did not end`);
  const did = fake.journal().filter(({ sequence, status, responseBody }) => {
    return sequence > begun && status === 200 && !failure.test(responseBody);
  });
  for (const [id, limit] of Object.entries(killed.costly))
    expect(did.filter(({ endpointId }) => endpointId === id).length, `${id}, ${where}`).toBeLessThanOrEqual(limit);
  const { violations = [] } = killed;
  expect(
    fake.violations().filter(({ kind }) => !violations.includes(kind)),
    where,
  ).toEqual([]);
  await killed.check(ended, fake, staying);
  return wasKilled ? process : undefined;
}
