import { type Clock, MinigateError, redact, type Store } from '@minigate/core';
import { createQingCloud, createSpi, type QingCloud, type QingCloudSession, type Spi } from '@minigate/qingcloud-sso';
import { createLiveLog, type LiveLog } from '../../shared/live-log.ts';
import { createNotices, type Notices } from '../../shared/notices.ts';
import type { Cloud } from './config.ts';
import { createDesks, type Desks } from './desks.ts';
import type { Platform } from './platform/platform.ts';
import { createPurchases, type Purchases } from './purchases.ts';
import { createTenants, type Tenants } from './tenants.ts';

/** What the pages are made of. */
export interface Saas {
  readonly qc: QingCloud;
  readonly spi: Spi;
  /** What users bought in the cloud's catalogue. */
  readonly tenants: Tenants;
  /** What users ordered here. */
  readonly purchases: Purchases;
  /** What belongs to single sessions. */
  readonly desks: Desks;
  /** How the buttons of the panel ended. */
  readonly notices: Notices;
  readonly log: LiveLog;
  readonly clock: Clock;
  /** How browsers reach this server, without a slash at its end. */
  readonly publicUrl: string;
  readonly helpUrl: string;
  /** Absent with a real cloud. */
  readonly platform: Platform | undefined;
  /** Told of failures that nobody expected. */
  report(error: unknown): void;
}

/** What the application is opened with. */
export interface SaasOptions extends Pick<Saas, 'clock' | 'publicUrl' | 'helpUrl' | 'platform' | 'report'> {
  readonly cloud: Cloud;
  readonly store: Store;
}

/** Puts the client and the parts around it together. */
export function openSaas(options: SaasOptions): Saas {
  const { cloud, store, clock, publicUrl, helpUrl, platform, report } = options;
  const { appId } = cloud;
  const log = createLiveLog(clock);
  const runtime = { clock };
  const qc = createQingCloud({
    sso: cloud.sso,
    api: cloud.api,
    app: { id: appId, secret: cloud.appSecret, url: `${publicUrl}/landing` },
    cookie: { secret: cloud.cookieSecret },
    store,
    hooks: log.hooks,
    runtime,
  });
  const desks = createDesks(qc, clock, log.changed);
  qc.on('*', ({ sessionId, userId, ...event }, { type }) => {
    const detail = 'reason' in event ? `${event.reason} · ${sessionId}` : sessionId;
    log.add({
      kind: 'session',
      title: type,
      detail,
      subject: userId,
      tone: type === 'sessionEnded' ? 'plain' : 'good',
    });
    log.changed();
  });
  const tenants = createTenants({ store, appId, publicUrl, log });
  const spi = createSpi({
    appId,
    appKey: cloud.appKey,
    store,
    runtime,
    handlers: tenants.handlers,
    onError: (error) =>
      log.add({
        kind: 'refused',
        title: 'SPI',
        detail: MinigateError.is(error) ? redact(error.message) : 'the handler failed',
        tone: 'bad',
      }),
  });
  return {
    ...{ qc, spi, tenants, desks, log, clock, publicUrl, helpUrl, platform, report },
    purchases: createPurchases({ store, appId, clock }),
    notices: createNotices(clock, log.changed),
  };
}

/** Zone of an action, and who calls it. */
export interface Call {
  readonly session: QingCloudSession;
  readonly zone: string;
}
