import { type Run, type RunOptions, type RunProgress, runDurably, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import { hashed, readOutcome } from './outcomes.js';
import { isExpired, type Refused, refusalError } from './refusals.js';

/** What is known at a moment of a registration. */
export interface RegistrationDetail {
  /** Page that the person must open in WeChat: show it as a QR code, or send the link. */
  readonly authorizeUrl?: string | undefined;
  /** Until when, in milliseconds. */
  readonly expiresAt?: number | undefined;
  readonly taskId?: string | undefined;
  /** The task's state: 3 agreed, 4 to 6 face check, 7 to 9 phone check, 10 submitted. */
  readonly status?: number | undefined;
  /** The program, once it is known; `waiting` then means that its grant has not come. */
  readonly appId?: string | undefined;
}

/** What happens in a registration. */
export interface RegistrationProgress extends RunProgress {
  readonly detail?: RegistrationDetail | undefined;
}

/** Options of the registrations. */
export interface RegistrationOptions extends Omit<RunOptions, 'onProgress'> {
  /** Called at every step and with every answer while it waits; the detail of a wait has the link. */
  readonly onProgress?: ((progress: RegistrationProgress) => void) | undefined;
  /** How often WeChat is asked, in milliseconds. Default 5 minutes; a push is noticed within 2 seconds anyhow. */
  readonly pollMs?: number | undefined;
  /** How long each wait lasts, in milliseconds. Default 26 hours; 14 days for {@link Registrations.formalize}. */
  readonly timeoutMs?: number | undefined;
}

/** How long a link works. */
export const linkMs: number = 24 * 3_600_000;
/** After it, WeChat may still be at work. */
const graceMs = 3_600_000;
/** Default of `timeoutMs`: a link's life and time for its end to be told. */
export const confirmTimeoutMs: number = linkMs + 2 * graceMs;
const defaultPollMs = 300_000;

/** What is registered. */
export interface RegistrationSubject {
  readonly kind: string;
  /** What one registration at a time may be about. */
  readonly subject: string;
  /** Tells registrations of one subject apart. */
  readonly reference?: string | undefined;
  readonly input: unknown;
}

/**
 * Runs a registration durably, one attempt at a time: after the platform's no, the next call is a new attempt. A process that waited
 * for the one that ran it gets the same no.
 *
 * @throws WorkflowError `refused`; `other-input` while a registration of the subject under another reference runs.
 */
export async function inAttempts<Result extends object>(
  context: WechatContext,
  about: RegistrationSubject,
  work: (run: Run) => Promise<Result | Refused>,
  options: RegistrationOptions,
): Promise<Result> {
  const { store, client, keys } = context;
  const name = `${about.kind} registration`;
  const subject = hashed(JSON.stringify([about.subject, about.reference]));
  const turn = turnOf(context, about, name);
  const counter = keys.registrationAttempt(about.kind, subject);
  const known = await store.get(counter);
  const attempt = Number(known?.value ?? 1);
  const result = await runDurably(
    { store, runtime: client.runtime, key: keys.registration(about.kind, subject, attempt), name },
    about.input,
    async (run) => {
      await turn.take();
      return work(run);
    },
    { signal: options.signal, onProgress: options.onProgress as RunOptions['onProgress'] },
  );
  await turn.leave();
  if (!('refused' in result)) return result;
  await store.set(counter, String(attempt + 1), { ifGeneration: known?.generation ?? 0 });
  throw refusalError(name, result);
}

/** The right of a reference to register for its subject: a second one would take the first one's program for its own. */
function turnOf(
  { store, client, keys }: WechatContext,
  { kind, subject, reference = '' }: RegistrationSubject,
  name: string,
): { take(): Promise<void>; leave(): Promise<void> } {
  const key = keys.registrationTurn(kind, hashed(subject));
  return {
    async take() {
      const expiresAt = client.runtime.clock.now() + linkMs + graceMs;
      const known = await store.get(key);
      if (known === undefined || known.value === reference) {
        const written = await store.set(key, reference, { ifGeneration: known?.generation ?? 0, expiresAt });
        if (written !== undefined || (await store.get(key))?.value === reference) return;
      }
      throw new WorkflowError('other-input', name, 'another one of the same subject runs; wait for its end');
    },
    async leave() {
      const known = await store.get(key);
      if (known?.value === reference) await store.delete(key, { ifGeneration: known.generation });
    },
  };
}

/** A registration that was asked for. */
export interface Asked {
  readonly taskId?: string | undefined;
  readonly authorizeUrl?: string | undefined;
  /** Milliseconds. */
  readonly at: number;
}

/** How a registration stands, as endpoints tell it. */
export type Standing =
  | { readonly state: 'done'; readonly appId?: string | undefined }
  | { readonly state: 'refused'; readonly status: number }
  | { readonly state: 'pending'; readonly status?: number | undefined; readonly authorizeUrl?: string | undefined };

/** How a registration ended. */
export interface Ended extends Partial<Refused> {
  readonly appId?: string | undefined;
  /** Generation of the push that told it; later attempts disregard it. */
  readonly seen: number;
}

/** What a wait for people needs. */
export interface Confirmation {
  readonly asked: Asked;
  /** Name under which pushes note the outcome; `undefined` where it is not known. */
  readonly name: string | undefined;
  /** Generation of an outcome that was there before. */
  readonly seen: number;
  look(signal: AbortSignal | undefined): Promise<Standing>;
}

/** Waits until people confirmed or refused, the platform decided, or the link ran out: by push or by asking, whichever is first. */
export function confirmed(
  context: WechatContext,
  run: Run,
  step: string,
  { asked, name, seen, look }: Confirmation,
  { pollMs = defaultPollMs, timeoutMs = confirmTimeoutMs }: RegistrationOptions,
): Promise<Ended> {
  const { clock } = context.client.runtime;
  const expiresAt = asked.at + linkMs;
  return run.wait<Ended>(step, {
    pollMs,
    timeoutMs,
    pushMark: name && context.keys.registrationOutcome(name),
    async ask(signal) {
      const noted = name === undefined ? undefined : await readOutcome(context, name);
      const isOurs = asked.taskId === undefined || noted?.taskId === undefined || noted.taskId === asked.taskId;
      if (noted && noted.generation > seen && isOurs) {
        const { status, message, appId, generation } = noted;
        return { decided: { ...(status === 0 ? { appId } : { refused: status, message }), seen: generation } };
      }
      const standing = await look(signal);
      if (standing.state === 'done') return { decided: { appId: standing.appId, seen } };
      if (standing.state === 'refused') return { decided: { refused: standing.status, seen } };
      if (clock.now() >= expiresAt + graceMs) return { decided: { refused: lastStatus(standing.status), seen } };
      const detail: RegistrationDetail = {
        authorizeUrl: standing.authorizeUrl ?? asked.authorizeUrl,
        expiresAt,
        taskId: asked.taskId,
        status: standing.status,
      };
      return { pending: detail };
    },
  });
}

/** Of a link that ran out: after a failed face or phone check people could try again, now no more. */
const lastStatus = (status: number | undefined): number => (status === 5 || status === 8 ? status : 1);

/** Reads `status` of a task. */
export function standingOf({
  status,
  authorize_url: authorizeUrl,
}: {
  readonly status?: number | undefined;
  readonly authorize_url?: string | undefined;
}): Standing {
  if (status === 12 || status === 13) return { state: 'done' };
  const isFinal = status !== undefined && (isExpired(status) || [2, 11, 14].includes(status) || status >= 1000);
  return isFinal ? { state: 'refused', status } : { state: 'pending', status, authorizeUrl };
}
