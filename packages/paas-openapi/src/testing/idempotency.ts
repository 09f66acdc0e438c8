import { sha256 } from './signature.js';
import type { Team, World } from './world.js';

/** How long answers are kept, in milliseconds. */
const keptMs = 86_400_000;

/**
 * Answers a call with an idempotency key: the first time by playing it without the key, then as before.
 * Refuses a key with another request. Refusals are not kept: the call may be repeated.
 */
export async function keyed(
  world: World,
  { tables: { keyedAnswers } }: Team,
  { endpointId, input }: { readonly endpointId: string; readonly input: Readonly<Record<string, unknown>> },
  play: (input: Readonly<Record<string, unknown>>) => unknown,
): Promise<unknown> {
  const { clientToken, ...rest } = input;
  if (typeof clientToken !== 'string' || clientToken === '') return play(rest);
  const id = `${endpointId}/${clientToken}`;
  const request = sha256(JSON.stringify(sortedMembers(rest)));
  const now = world.clock.now();
  const kept = keyedAnswers.get(id);
  if (kept !== undefined && kept.until > now)
    return kept.request === request
      ? kept.answer
      : world.refuse('IdempotencyMismatch', 'the same clientToken came with another request');
  keyedAnswers.delete(id);
  const answer = await play(rest);
  keyedAnswers.add({ id, request, until: now + keptMs, answer: structuredClone(answer) });
  return answer;
}

/** The same members in whatever order they came. */
const sortedMembers = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortedMembers)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, member]) => [name, sortedMembers(member)]),
        )
      : value;
