import { createHash } from 'node:crypto';
import {
  type DurableOptions,
  type Invoke,
  PlatformError,
  parseJson,
  pause,
  type Run,
  runDurably,
  stringifyJson,
  type Upload,
  ValidationError,
  type ValidationIssue,
  WorkflowError,
} from '@minigate/core';
import type { VerificationPart, WechatContext } from '../../client/context.js';
import { type Corrections, corrected, type FilePlace, uploadFiles, withoutFiles } from './files.js';

/** Options of a workflow that waits for people. */
export interface ApplicationOptions extends DurableOptions {
  /** How often WeChat is asked, in milliseconds. Default 10 minutes; a push is noticed within 2 seconds anyhow. */
  readonly pollMs?: number | undefined;
  /** How long each wait may take, in milliseconds. Default 30 days. */
  readonly timeoutMs?: number | undefined;
}

/** How long and how often to wait. */
export interface Pace {
  readonly pollMs: number;
  readonly timeoutMs: number;
}

/** What came of applying: an application to wait for, or a result at once. */
export type Applied<Result> = UnderWay | { readonly result: Result };

/** An application that the platform took. */
export interface UnderWay {
  readonly id: string;
  /** Page where the merchant pays; unknown where the answer was lost. */
  readonly payUrl?: string | undefined;
}

/** What kinds of applications differ in. */
export interface ApplicationKind<Input, Result> {
  readonly name: string;
  /** Store parts of the run, the run of a correction, and what was applied for. */
  readonly parts: Readonly<Record<'submission' | 'resubmission' | 'application', VerificationPart>>;
  /** Endpoints whose clear no leaves nothing under way. */
  readonly applying: readonly string[];
  check(input: Input): readonly ValidationIssue[];
  upload(file: Upload, place: FilePlace): Promise<string>;
  /** Applies, in steps. @param before - id of the application that was sent back. */
  apply(run: Run, input: Input, before: string | undefined, pace: Pace): Promise<Applied<Result>>;
  /** @throws WorkflowError `refused`. */
  wait(run: Run, underWay: UnderWay, pace: Pace): Promise<Result>;
  /** Whether a result ends it, so that nothing remains to be corrected. */
  isOver(result: Result): boolean;
  /** Whether an application is under way or waits for its correction. */
  isOpen(id: string): Promise<boolean>;
}

/** First and corrected submissions of one kind of application. */
export interface Applications<Input, Result> {
  submit(input: Input, options?: ApplicationOptions): Promise<Result>;
  resubmit(corrections: Corrections<Input>, options?: ApplicationOptions): Promise<Result>;
}

/** What was applied for last: its id at the platform, and its data with media ids, kept until it is over. */
interface Application<Input> {
  readonly id: string;
  readonly input: Input;
  readonly digest: string;
}

const keepMs = 90 * 86_400_000;

/** Makes the submissions of an account for one kind of application. */
export function applications<Input, Result>(
  context: WechatContext,
  appId: string,
  kind: ApplicationKind<Input, Result>,
): Applications<Input, Result> {
  const { store, keys, client } = context;
  const { clock } = client.runtime;
  const key = (part: VerificationPart): string => keys.verification(appId, part);
  const kept = async (): Promise<Application<Input> | undefined> => {
    const stored = await store.get(key(kind.parts.application));
    return stored && (parseJson(stored.value) as Application<Input>);
  };
  const keep = async (application: Application<Input>): Promise<void> =>
    void (await store.set(key(kind.parts.application), stringifyJson(application), {
      expiresAt: clock.now() + keepMs,
    }));
  const forget = async (): Promise<void> => void (await store.delete(key(kind.parts.application)));
  const ensureNoneOpen = async (digest: string): Promise<void> => {
    const last = await kept();
    if (last === undefined || last.id === '') return;
    const ours = last.digest === digest && (await store.get(key(kind.parts.submission))) !== undefined;
    if (ours || !(await kind.isOpen(last.id))) return;
    throw new WorkflowError('other-input', `${kind.name} of ${appId}`, 'an application with other input is not over', {
      advice: {
        en: 'Correct what was sent back with resubmit, or submit the first input again to go on waiting.',
        zh: '请用 resubmit 提交更正内容，或用原参数再次调用 submit 继续等待。',
      },
    });
  };
  const check = (input: Input): void => {
    const issues = kind.check(input);
    if (issues.length > 0) throw new ValidationError('request', issues);
  };
  /**
   * A clear no before anything is under way lets the run be forgotten, so that the next call may bring other input. A used-up quota
   * does not: the same input goes on later with what is done.
   */
  const running = (
    part: VerificationPart,
    input: unknown,
    options: DurableOptions,
    work: (run: Run) => Promise<Result>,
  ): Promise<Result> =>
    runDurably(
      { store, runtime: client.runtime, key: key(part), name: `${kind.name} of ${appId}` },
      input,
      async (run) => {
        try {
          const result = await work(run);
          // Before the run ends: a process that dies between the two must not leave people's data.
          if (kind.isOver(result)) await forget();
          return result;
        } catch (error) {
          const isClear =
            (ValidationError.is(error) && error.subject === 'request') ||
            (PlatformError.is(error) &&
              !error.retryable &&
              error.class !== 'quota' &&
              kind.applying.includes(error.endpointId));
          if (isClear) await run.forget();
          throw error;
        }
      },
      options,
    );
  const follow = async (
    run: Run,
    input: Input,
    digest: string,
    before: string | undefined,
    { pollMs = 600_000, timeoutMs = 30 * 86_400_000 }: ApplicationOptions,
  ): Promise<Result> => {
    const pace = { pollMs, timeoutMs };
    const ready = await uploadFiles(run, input, kind.upload);
    const applied = await kind.apply(run, ready, before, pace);
    const id = 'id' in applied ? applied.id : (before ?? '');
    await run.step('keep', {
      async act() {
        await keep({ id, input: ready, digest });
        // What became of corrections of an earlier application says nothing of this one's.
        if (before === undefined) await store.delete(key(kind.parts.resubmission));
      },
      find: 'repeat',
    });
    try {
      return 'id' in applied ? await kind.wait(run, applied, pace) : applied.result;
    } catch (error) {
      if (WorkflowError.is(error) && error.reason === 'refused') await forget();
      throw error;
    }
  };

  return {
    async submit(input, options = {}) {
      check(input);
      const compared = await withoutFiles(input);
      const digest = createHash('sha256').update(stringifyJson(compared)).digest('hex');
      await ensureNoneOpen(digest);
      return running(kind.parts.submission, compared, options, (run) => follow(run, input, digest, undefined, options));
    },
    async resubmit(corrections, options = {}) {
      const compared = await withoutFiles(corrections);
      return running(kind.parts.resubmission, compared, options, async (run) => {
        // Not a step: its result would go to onProgress, with people's data.
        const last = await kept();
        if (last === undefined)
          throw new ValidationError('request', [{ path: '', message: 'nothing waits for a correction; use submit' }]);
        const input = corrected(last.input, corrections) as Input;
        check(input);
        return follow(run, input, last.digest, last.id, options);
      });
    },
  };
}

/** Whose id a push told last. */
export interface PushedId {
  readonly key: string;
  read(): Promise<string | undefined>;
}

/** The id in the mark that pushes leave, see `markPush`. */
export function pushedId({ store, keys }: WechatContext, appId: string, part: VerificationPart): PushedId {
  const key = keys.verification(appId, part);
  return {
    key,
    async read() {
      const stored = await store.get(key);
      return stored && ((parseJson(stored.value) as { readonly id?: string }).id ?? undefined);
    },
  };
}

/** How long to wait for the push that tells the id of an application whose answer was lost. */
const pushMs = 30_000;
const lookMs = 2_000;

/**
 * Applies for something whose id only the answer and a push tell. When the answer is lost, the push is waited for before the
 * application is made again.
 */
export async function applyOnce<Answer extends { readonly id: string }>(
  { client }: WechatContext,
  run: Run,
  name: string,
  pushed: PushedId,
  parts: {
    act(): Promise<Answer>;
    /** Asks the platform, where it can tell. */
    look?(): Promise<string | undefined>;
    readonly endpointId: string;
  },
): Promise<Answer | { readonly id: string }> {
  const { clock } = client.runtime;
  const known = await run.step(`before ${name}`, { act: async () => (await pushed.read()) ?? null, find: 'repeat' });
  return run.step<Answer | { readonly id: string }>(name, {
    act: parts.act,
    async find() {
      for (const endsAt = clock.now() + pushMs; ; ) {
        const told = await pushed.read();
        const id = told !== undefined && told !== known ? told : await parts.look?.();
        if (id !== undefined) return { id };
        if (clock.now() >= endsAt) return undefined;
        await pause(clock, lookMs, undefined, { endpointId: parts.endpointId, what: name });
      }
    },
  });
}

/** Parts that every kind needs. */
export interface ApplicationParts {
  readonly context: WechatContext;
  readonly invoke: Invoke;
  readonly appId: string;
}
