import { call, PlatformError } from '@minigate/core';
import { beforeAll, expect, it } from 'vitest';
import type { Paas } from '../client/create.js';
import { appCode, envCode, tenantAppCode, tenantCode } from '../codes.js';
import { endpoints } from '../endpoints.js';
import { errorCode } from '../errors/error-codes.js';
import { type ErrorName, errorCodes } from '../errors/table.js';
import { clientOf, codes, filled, place } from './__fixtures__/filled.js';
import type { PaasFake } from './fake.js';

interface Scene {
  readonly fake: PaasFake;
  readonly paas: Paas;
  /** A migration job that has not begun. */
  readonly draft: unknown;
  /** Calls an endpoint with its example, some fields changed. */
  readonly send: (id: string, changes?: Record<string, unknown>) => Promise<unknown>;
}

let scene: Scene;
let at: ReturnType<PaasFake['snapshot']>;

beforeAll(async () => {
  const { fake, paas, requests } = await filled();
  const send: Scene['send'] = (id, changes = {}) => {
    const endpoint = endpoints.find((one) => one.id === `paas.${id}`);
    if (endpoint === undefined) throw new Error(`there is no endpoint ${id}`);
    const { clientToken: _, ...request } = requests(endpoint.id);
    return call(paas, endpoint, { ...request, ...changes });
  };
  scene = { fake, paas, send, draft: requests('paas.migration.start')['migrationId'] };
  at = fake.snapshot();
});

const nobody = { tenantCode: tenantCode('nobody') };
const refusedWith =
  (name: ErrorName) =>
  async ({ fake, paas }: Scene) => {
    fake.team.refuseWith(name);
    await paas.team.get();
  };
const faulty =
  (name: ErrorName) =>
  async ({ fake, paas }: Scene) => {
    fake.faults.next('paas.team.get', fake.errorAnswer(name));
    await paas.team.get();
  };

/** How each error of the contract comes about. The last thing that a way does is refused with it. */
const ways: Readonly<Record<ErrorName, (scene: Scene) => Promise<unknown>>> = {
  InvalidParameter: ({ send }) => send('tenantApp.open', { expireAt: 'tomorrow' }),
  AuthMissing: ({ fake }) => clientOf(fake, { auth: { strategy: () => ({}) } }).team.get(),
  UnknownAppId: ({ fake }) => clientOf(fake, { team: { appId: 'nobody', appSecret: 'x' } }).team.get(),
  BadSignature: ({ fake }) => clientOf(fake, { team: { appId: fake.team.appId, appSecret: 'x' } }).team.get(),
  TimestampOutOfWindow: ({ fake }) =>
    clientOf(fake, { runtime: { clock: { ...fake.clock, now: () => fake.clock.now() + 1_000_000 } } })
      .team.get()
      .catch((error: Error) => {
        throw error.cause;
      }),
  NonceReplayed: async ({ fake, paas }) => {
    let sent: Request | undefined;
    const recording = clientOf(fake, {
      fetch: async (input, init) => {
        sent = new Request(input as Request, init);
        return fake.fetch(sent.clone());
      },
    });
    await recording.team.get();
    const replaying = clientOf(fake, { fetch: () => fake.fetch((sent as Request).clone()) });
    return paas.team.get().then(() => replaying.team.get());
  },
  SecretRevoked: ({ fake, paas }) => {
    fake.team.rotateSecret();
    return paas.team.get();
  },
  Forbidden: refusedWith('Forbidden'),
  TeamDisabled: refusedWith('TeamDisabled'),
  IpNotAllowed: refusedWith('IpNotAllowed'),
  RepoNotReadable: ({ fake, send }) => {
    fake.sites.allowRepo('widgets', false);
    return send('componentPackage.sync');
  },
  AppNotFound: ({ send }) => send('app.get', { appCode: 'none' }),
  EnvNotFound: ({ send }) => send('env.get', { envCode: 'none' }),
  VersionNotFound: ({ send }) => send('version.get', { version: 'none' }),
  ComponentPackageNotFound: ({ send }) => send('componentPackage.get', { packageId: 'none' }),
  ComponentNotFound: ({ send }) => send('component.get', { componentName: 'none' }),
  TenantNotFound: ({ send }) => send('tenant.get', nobody),
  TenantAppNotFound: ({ send }) => send('tenantApp.get', nobody),
  ConfigNotFound: ({ send }) => send('env.create', { deploymentConfigId: 'none' }),
  TaskNotFound: ({ send }) => send('task.get', { taskId: 'none' }),
  PageNotFound: ({ send }) => send('tenantApp.getPage', { pageCode: 'none' }),
  FileNotFound: ({ send }) => send('file.delete', { fileId: 'none' }),
  MigrationNotFound: ({ send }) => send('migration.get', { migrationId: 'none' }),
  WebhookNotFound: ({ send }) => send('webhook.get', { webhookId: 'none' }),
  DeliveryNotFound: ({ send }) => send('webhook.redeliver', { deliveryId: 'none' }),
  CodeExists: ({ send }) => send('app.create', { appCode: 'shop', appName: 'Another' }),
  VersionExists: ({ send }) => send('version.create', { version: '1.0.0', description: 'another' }),
  TenantAppExists: ({ send }) => send('tenant.open', { tenantCode: 't-42', tenantName: 'Another' }),
  ResourceInUse: ({ send }) => send('env.delete', { envCode: 'prod' }),
  IdempotencyMismatch: async ({ send }) => {
    await send('tenant.open', { clientToken: 'k' });
    return send('tenant.open', { clientToken: 'k', tenantName: 'Another' });
  },
  RevisionMismatch: ({ send }) => send('tenantApp.putMetadata', { baseRevision: 1_000 }),
  OperationInProgress: async ({ send }) => {
    await send('version.publish');
    return send('version.publish', { version: '1.0.0' });
  },
  FileTooLarge: ({ send }) => send('file.createUploadTicket', { size: 1e9 }),
  BatchTooLarge: ({ paas }) => {
    const tenantApps = Array.from({ length: 201 }, () => ({
      tenantCode: codes.tenantCode,
      tenantAppCode: codes.tenantAppCode,
    }));
    return paas.tenantApp.batchUpgrade({ ...place, tenantApps });
  },
  NoOnlineVersion: ({ paas }) => paas.version.getOnline({ ...place, envCode: envCode('spare') }),
  VersionNotPublished: ({ send }) => send('version.setOnline', { version: '1.2.0' }),
  EnvNotSet: ({ paas }) =>
    paas.version
      .create({ appCode: appCode('spare'), version: '1.0.0' })
      .then(() => paas.version.publish({ appCode: appCode('spare'), version: '1.0.0' })),
  TenantDisabled: async ({ paas, send }) => {
    await paas.tenant.disable({ tenantCode: codes.tenantCode });
    return send('tenantApp.upgrade');
  },
  TenantAppNotUsable: async ({ paas, send }) => {
    await paas.tenantApp.disable(codes);
    return send('tenantApp.upgrade');
  },
  ComponentVersionNotReady: ({ send }) => send('app.addComponentPackage', { version: '9.9.9' }),
  ConfigVerifyFailed: ({ fake, send }) => {
    fake.sites.breakStorage('lost', 'no such bucket');
    return send('deploymentConfig.create', { name: 'lost', bucket: 'lost' });
  },
  DefaultConfigReadOnly: async ({ paas }) => {
    const { items } = await paas.deploymentConfig.list();
    const configId = items.find(({ isDefault }) => isDefault)?.configId ?? '';
    return paas.deploymentConfig.update({ configId, name: 'mine' });
  },
  MetadataInvalid: ({ send }) => send('tenantApp.putMetadata', { meta: 'no object' }),
  NotCancellable: async ({ fake, send }) => {
    await fake.clock.advance('2s');
    return send('task.cancel');
  },
  MigrationState: ({ send, draft }) => send('migration.pause', { migrationId: draft }),
  Throttled: async ({ paas }) => {
    for (let count = 0; count <= 600; count++) await paas.team.get();
  },
  QuotaExceeded: async () => {
    const small = await filled({ teams: [{ quota: { tenantApps: 2 } }] });
    const other = { ...codes, tenantAppCode: tenantAppCode('another') };
    return small.paas.tenantApp.open(other);
  },
  InternalError: faulty('InternalError'),
  PublishFailed: async ({ fake, paas, send }) => {
    fake.tasks.failNext('version.publish', { at: 30 });
    const { taskId } = (await send('version.publish')) as { taskId: string };
    await fake.clock.advance('1m');
    const { status, progress, error } = await paas.task.get({ taskId });
    expect({ status, progress }).toEqual({ status: 'failed', progress: 30 });
    throw Object.assign(new Error('the task failed'), { code: error?.code });
  },
  StorageError: async ({ fake, paas, send }) => {
    const { fileStorageConfigId } = await paas.env.get({ envCode: place.envCode });
    fake.sites.breakStorage(String(fileStorageConfigId), 'the bucket is gone');
    return send('file.upload');
  },
  Maintenance: refusedWith('Maintenance'),
  UpstreamTimeout: faulty('UpstreamTimeout'),
};

it.each(Object.keys(errorCodes) as ErrorName[])('%s comes about', async (name) => {
  scene.fake.restore(at);
  scene.fake.faults.clear();
  const error = await ways[name](scene).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: errorCode(name) });
  if (PlatformError.is(error)) expect(error.class).not.toBe('unknown');
});

it('a refusal for too many calls says when to come again', async () => {
  const { fake, paas } = scene;
  fake.restore(at);
  await fake.clock.advance('59s');
  await fake.clock.advance(60_000 - (fake.clock.now() % 60_000) + 20_000);
  const results = await Promise.allSettled(Array.from({ length: 601 }, () => paas.team.get()));
  const refused = results.filter(({ status }) => status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 42900, retryAfterMs: 40_000 } }]);
  await fake.clock.advance('40s');
  await expect(paas.team.get()).resolves.toMatchObject({ appId: fake.team.appId });
});
