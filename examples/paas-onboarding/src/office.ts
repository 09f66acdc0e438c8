import { createHash } from 'node:crypto';
import type { Clock, Store } from '@minigate/core';
import { createPaas, type Paas } from '@minigate/paas-openapi';
import { eventNames } from '@minigate/paas-openapi/webhook';
import { createLiveLog, type LiveLog } from '../../shared/live-log.ts';
import { createNotices, type Notices } from '../../shared/notices.ts';
import { createWorks, type Works } from '../../shared/works.ts';
import type { Deployment } from './config.ts';
import { createOnboardings, type Onboardings } from './onboardings.ts';
import { createOpenings, type Openings } from './openings.ts';
import type { Platform } from './platform/platform.ts';
import { createPublications, type Publications } from './publications.ts';
import { type OfficeRecords, officeRecords } from './records.ts';
import { createUpgradings, type Upgradings } from './upgradings.ts';

/** What is shown of the team's credentials. */
export interface Credentials {
  readonly appId: string;
  /** First digits of the secret's SHA-256: enough to tell two of them apart. */
  readonly fingerprint: string;
  /** When the secret was entered here, in milliseconds since the epoch; absent for the configured one. */
  readonly since: number | undefined;
  /** When the platform said that there is a new secret, in milliseconds since the epoch, until it is entered. */
  readonly rotatedAt: number | undefined;
}

/** What the pages are made of. */
export interface Office {
  /** The client of the credentials that hold now. */
  paas(): Paas;
  credentials(): Credentials;
  /** Uses another secret from now on, once the platform accepted it. @throws PlatformError. */
  enterSecret(secret: string): Promise<void>;
  correctsClock(): boolean;
  correctClock(corrects: boolean): Promise<void>;
  /** Lets the platform send its events to this server. */
  subscribe(): void;
  readonly onboardings: Onboardings;
  readonly publications: Publications;
  readonly openings: Openings;
  readonly upgradings: Upgradings;
  readonly works: Works;
  /** How actions ended, by page. */
  readonly notices: Notices;
  readonly log: LiveLog;
  readonly clock: Clock;
  readonly password: string | undefined;
  /** Absent with a real platform. */
  readonly platform: Platform | undefined;
  /** Told of failures that nobody expected. */
  report(error: unknown): void;
  /** Subscribes, and goes on with what a stop interrupted. */
  begin(): Promise<void>;
  stop(): Promise<void>;
}

/** What the office is opened with. */
export interface OfficeOptions extends Pick<Office, 'clock' | 'password' | 'platform' | 'report'> {
  readonly deployment: Deployment;
  readonly store: Store;
  /** This machine's clock. Differs from `clock`, the right one, when the panel says so. */
  readonly ownClock: Clock;
  /** How browsers reach this server. */
  readonly publicUrl: string;
  /** Where the platform sends events. */
  readonly webhookUrl: string;
}

/** What the parts of the office share. */
export interface OfficeParts extends Pick<Office, 'paas' | 'works' | 'log' | 'clock' | 'platform'> {
  readonly records: OfficeRecords;
}

/** Puts the client and the parts around it together. */
export async function openOffice(options: OfficeOptions): Promise<Office> {
  const { deployment, store, clock, ownClock, webhookUrl, password, platform, report } = options;
  const { baseUrl, appId } = deployment;
  const log = createLiveLog(clock);
  const notices = createNotices(clock, log.changed);
  const works = createWorks(notices, log.changed);
  const records = officeRecords(store, appId, fingerprintOf(deployment.appSecret));
  const webhookSecret = await records.webhookSecret();
  let entered = await records.secret.get();
  let corrects = (await records.correctClock.get()) ?? false;
  let rotatedAt: number | undefined;

  const client = (appSecret: string): Paas =>
    createPaas({
      baseUrl,
      team: { appId, appSecret },
      store,
      webhook: { secrets: [webhookSecret] },
      correctClock: corrects,
      hooks: log.hooks,
      runtime: { clock: ownClock },
    });
  const secret = (): string => entered?.value ?? deployment.appSecret;
  const connect = (): Paas => {
    const paas = client(secret());
    paas.webhooks.on('*', (event) => {
      const title = event.event === 'unknown' ? event.name : event.event;
      if (event.event === 'team.secretRotated') rotatedAt = clock.now();
      log.add({
        kind: 'push',
        title,
        detail: '',
        tone: title.endsWith('Failed') ? 'bad' : 'good',
        subject: subjectOf(event.data),
      });
      log.changed();
    });
    paas.webhooks.start();
    return paas;
  };
  let current = connect();

  const parts: OfficeParts = { paas: () => current, works, log, clock, platform, records };
  const publications = createPublications(parts);
  const onboardings = createOnboardings(parts, deployment.storageSecret);
  const openings = createOpenings(parts);
  const upgradings = createUpgradings(parts);

  const stop = async (): Promise<void> => {
    await works.stop();
    await current.webhooks.stop();
  };
  const resume = async (): Promise<void> => {
    await onboardings.resume();
    await openings.resume();
    await upgradings.resume();
    publications.resume();
  };
  const reconnect = async (): Promise<void> => {
    await stop();
    current = connect();
    await resume();
    log.changed();
  };

  const subscribe = (): void =>
    works.start('subscribe', '/webhooks', { en: 'Subscribe to the events', zh: '订阅事件' }, async (signal) => {
      const events = [...eventNames];
      for await (const { webhookId, url } of current.webhook.list.items({}, { signal }))
        if (url === webhookUrl) {
          await current.webhook.update({ webhookId, events, secret: webhookSecret, enabled: true }, { signal });
          return;
        }
      await current.webhook.create({ url: webhookUrl, events, secret: webhookSecret }, { signal });
    });

  return {
    ...{ onboardings, publications, openings, upgradings, works, notices, log, clock, password, platform, report },
    paas: () => current,
    credentials: () => ({ appId, fingerprint: fingerprintOf(secret()), since: entered?.since, rotatedAt }),
    async enterSecret(value) {
      await client(value).team.get({});
      entered = { value, since: clock.now() };
      rotatedAt = undefined;
      await records.secret.set(entered);
      await reconnect();
    },
    correctsClock: () => corrects,
    async correctClock(wanted) {
      corrects = wanted;
      await records.correctClock.set(wanted);
      await reconnect();
    },
    subscribe,
    async begin() {
      subscribe();
      await resume();
    },
    stop,
  };
}

const fingerprintOf = (secret: string): string => createHash('sha256').update(secret).digest('hex').slice(0, 8);

/** Whom an event is about. */
function subjectOf(data: unknown): string | undefined {
  const { tenantAppCode, tenantCode, version, packageId } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const subject = tenantAppCode ?? tenantCode ?? version ?? packageId;
  return typeof subject === 'string' ? subject : undefined;
}
