import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { StormAnswer } from './storm-member.js';

/** What `answerParent` understands: its kind, and what that needs. */
interface Message {
  readonly kind: string;
  readonly [member: string]: unknown;
}

/** Asks a process that listens with `answerParent`. @throws Error what failed there, or that it ended. */
export async function ask<Answer = unknown>(worker: ChildProcess, message: Message): Promise<Answer> {
  const over = new AbortController();
  try {
    const ended = once(worker, 'exit', over).then(([code]) => ({ error: `the process ended with code ${code}` }));
    const answered = once(worker, 'message', over).then(([answer]) => answer);
    worker.send(message);
    const answer = await Promise.race([answered, ended]);
    if ('error' in answer) throw new Error(answer.error);
    return answer;
  } finally {
    over.abort();
  }
}

/** How much later than the process that renewed a token the others had it. */
export function addedLatency(credential: string, answers: readonly StormAnswer[]): string {
  const renewals = answers.flatMap((answer) => answer.renewals).filter((each) => each.credential === credential);
  const winner = renewals.find(({ outcome }) => outcome === 'refreshed');
  if (winner === undefined) throw new Error('nobody renewed');
  const added = renewals
    .filter(({ outcome }) => outcome === 'taken')
    .map(({ endedAt }) => Math.round(endedAt - winner.endedAt))
    .sort((left, right) => left - right);
  return `the ${credential} token was renewed in ${Math.round(winner.durationMs)} ms; ${added.length} other processes had it after ${added.join(', ')} ms more`;
}
