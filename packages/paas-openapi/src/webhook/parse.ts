import { createHash } from 'node:crypto';
import { parseJson, WebhookError } from '@minigate/core';
import { isMembers } from '../dialect/envelope.js';
import type { Spelling } from '../dialect/spelling.js';
import { isEventName, type PaasEvent } from './events.js';

/**
 * Reads a verified push; names in every known spelling.
 *
 * @throws WebhookError `malformed` when it is no JSON object or names no event.
 */
export function parseEvent(body: string, spelling: Spelling): PaasEvent {
  const read = spelling.read(json(body));
  if (!isMembers(read) || typeof read['event'] !== 'string')
    throw new WebhookError('malformed', 'the push is no object with the name of an event');
  const { event: name, eventId, occurredAt, teamId, data = {} } = read;
  const frame = {
    eventId: typeof eventId === 'string' ? eventId : createHash('sha256').update(body).digest('hex'),
    occurredAt: occurredAt === undefined ? '' : String(occurredAt),
    teamId: typeof teamId === 'string' ? teamId : undefined,
  };
  if (!isEventName(name)) return { ...frame, event: 'unknown', name, data };
  return { ...frame, event: name, data } as PaasEvent;
}

function json(body: string): unknown {
  try {
    return parseJson(body);
  } catch (error) {
    throw new WebhookError('malformed', 'the push is not JSON', { cause: error });
  }
}
