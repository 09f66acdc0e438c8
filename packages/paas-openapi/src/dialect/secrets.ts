import { redact } from '@minigate/core';
import { isMembers } from './envelope.js';

/** Fields that go in and never come out. */
const writeOnly = ['accessKeySecret', 'secret'];
/** Shorter ones would hide ordinary words. */
const shortest = 4;
/** More than one client sets up at a time. */
const kept = 100;

/** Secrets that the platform may repeat in what it answers. */
export interface Secrets {
  /** Notes the write-only fields of a request. */
  note(fields: Readonly<Record<string, unknown>>): void;
  /** Takes all of them out of a text. */
  hide(text: string): string;
}

/** @param own - the team's secret, and those of its webhooks. */
export function secretsOf(own: readonly string[]): Secrets {
  const sent = new Set<string>();
  return {
    note(fields) {
      if (!isMembers(fields)) return;
      for (const name of writeOnly) {
        const value = fields[name];
        if (typeof value === 'string' && value.length >= shortest) sent.add(value);
      }
      for (const oldest of sent) if (sent.size > kept) sent.delete(oldest);
    },
    hide: (text) => [...own, ...sent].reduce((clean, secret) => redact(clean, secret), text),
  };
}
