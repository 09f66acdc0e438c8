import { randomBytes } from 'node:crypto';
import { parseJson, type Store, stringifyJson } from '@minigate/core';
import type { Choices } from './wish.ts';

/** A bulk opening, as far as the package does not know it: where its tenants come from. */
export interface Batch {
  readonly id: string;
  readonly prefix: string;
  readonly count: number;
  readonly envCode: string;
}

/** What the back office itself keeps. */
export interface OfficeRecords {
  /** The secret that holds now, which may be another one than the configured. */
  readonly secret: Entry<{ readonly value: string; readonly since: number }>;
  readonly correctClock: Entry<boolean>;
  readonly choices: Entry<Choices>;
  /** Whether an onboarding is to be carried out. */
  readonly isOnboarding: Entry<boolean>;
  /** Signs the events for this office. Made when it is asked for first. */
  webhookSecret(): Promise<string>;
  saveBatch(batch: Batch): Promise<void>;
  batch(id: string): Promise<Batch | undefined>;
}

/** One value. */
export interface Entry<T> {
  get(): Promise<T | undefined>;
  set(value: T): Promise<void>;
}

/** @param appId - of the team's credentials. @param configured - names the secret of the configuration, without being it. */
export function officeRecords(store: Store, appId: string, configured: string): OfficeRecords {
  const at = <T>(name: string): Entry<T> => {
    const key = `office/${appId}/${name}`;
    return {
      async get() {
        const entry = await store.get(key);
        return entry && (parseJson(entry.value) as T);
      },
      set: async (value) => void (await store.set(key, stringifyJson(value))),
    };
  };
  const webhookSecret = at<string>('webhook-secret');
  const batch = (id: string): Entry<Batch> => at(`batch/${id}`);
  return {
    // A new one in the configuration counts more than what was entered before.
    secret: at(`secret/${configured}`),
    correctClock: at('correct-clock'),
    choices: at('choices'),
    isOnboarding: at('onboarding'),
    async webhookSecret() {
      const known = await webhookSecret.get();
      if (known !== undefined) return known;
      const made = randomBytes(32).toString('hex');
      await webhookSecret.set(made);
      return made;
    },
    saveBatch: (one) => batch(one.id).set(one),
    batch: (id) => batch(id).get(),
  };
}
