import type { Paas } from '../../client/create.js';
import { appCode, envCode, tenantAppCode, tenantCode } from '../../codes.js';
import { examples } from '../../families/examples.js';
import type { PaasFake } from '../fake.js';

/** Requests that a filled deployment accepts, by endpoint id. */
export type Requests = (id: string) => Record<string, unknown>;

const prod = envCode('prod');
const shop = appCode('shop');
const place = { appCode: shop, envCode: prod };
const codes = { ...place, tenantCode: tenantCode('t-42'), tenantAppCode: tenantAppCode('t-42-shop') };

/**
 * Fills a deployment through its own calls: an environment, an application with two published versions, a tenant with its app, tasks,
 * files, webhooks and migration jobs in every state.
 *
 * @returns the examples, changed to what is there now.
 */
export async function fill(paas: Paas, fake: PaasFake): Promise<Requests> {
  const wait = (): Promise<void> => fake.clock.advance('20s');
  const configId = async (name: string): Promise<string> =>
    (await paas.deploymentConfig.create({ name, provider: 's3' })).configId;
  const storageId = async (name: string): Promise<string> =>
    (await paas.fileStorageConfig.create({ name, provider: 's3' })).configId;
  const [own, spare, storage, spareStorage] = [
    await configId('own'),
    await configId('spare'),
    await storageId('own'),
    await storageId('spare'),
  ];
  const configs = { deploymentConfigId: own, fileStorageConfigId: storage };
  await paas.env.create({ envCode: prod, envName: 'Production', stage: 'prod', ...configs });
  await paas.env.create({ envCode: envCode('spare'), envName: 'Spare', stage: 'dev' });
  const repoUrl = 'https://git.example.com/widgets.git';
  const { packageId } = await paas.componentPackage.create({ name: 'widgets', repoUrl });
  const other = await paas.componentPackage.create({ name: 'spare', repoUrl: 'https://git.example.com/spare.git' });
  await paas.componentPackage.sync({ packageId, version: '1.0.0' });
  await paas.app.create({ appCode: shop, appName: 'Corner shop' });
  await paas.app.create({ appCode: appCode('spare'), appName: 'Spare' });
  await wait();
  await paas.app.addComponentPackage({ appCode: shop, packageId, version: '1.0.0' });
  await paas.version.create({ appCode: shop, version: '1.0.0' });
  await paas.version.publish({ ...place, version: '1.0.0' });
  await wait();
  await paas.tenant.open({ tenantCode: codes.tenantCode, tenantName: 'Corner shop' });
  await paas.tenantApp.open(codes);
  await paas.version.create({ appCode: shop, version: '1.1.0' });
  await paas.version.publish({ ...place, version: '1.1.0' });
  for (const version of ['1.2.0', '1.3.0']) await paas.version.create({ appCode: shop, version });
  await wait();
  await paas.tenantApp.putPage({ ...codes, pageCode: 'home', title: 'Home', content: { component: 'widgets' } });
  const file = new File(['content'], 'logo.png', { type: 'image/png' });
  const { fileId } = await paas.file.upload({ ...place, file });
  fake.webhooks.target(() => new Response());
  const { webhookId } = await paas.webhook.create({ url: 'https://saas.example.com/paas', events: ['ping'] });
  const { deliveryId } = await paas.webhook.test({ webhookId });
  const jobs = await fillMigrations(paas, fake);
  const { taskId } = await paas.componentPackage.sync({ packageId: other.packageId });
  const revision = (await paas.tenantApp.get(codes)).revision;

  const migration = (migrationId: string) => ({ migrationId });
  const changes: Readonly<Record<string, Record<string, unknown>>> = {
    'auth.token': { appId: fake.team.appId, appSecret: fake.team.appSecret },
    'deploymentConfig.get': { configId: own },
    'deploymentConfig.update': { configId: own },
    'deploymentConfig.delete': { configId: spare },
    'deploymentConfig.verify': { configId: own },
    'fileStorageConfig.get': { configId: storage },
    'fileStorageConfig.update': { configId: storage },
    'fileStorageConfig.delete': { configId: spareStorage },
    'fileStorageConfig.verify': { configId: storage },
    'env.create': { ...configs, envCode: 'new' },
    'env.update': configs,
    'env.delete': { envCode: 'spare' },
    'componentPackage.delete': { packageId: other.packageId },
    'componentPackage.createVersion': { version: '2.0.0' },
    'componentPackage.sync': { version: '3.0.0' },
    'component.get': { componentName: 'widgets' },
    'component.update': { componentName: 'widgets' },
    'app.create': { appCode: 'new' },
    'app.archive': { appCode: 'spare' },
    'app.setComponentPackages': { items: [{ packageId, version: '1.0.0', order: 1 }] },
    'version.create': { version: '2.0.0' },
    'version.delete': { version: '1.2.0' },
    'version.publish': { version: '1.3.0' },
    'version.rollback': { toVersion: '1.0.0' },
    'tenant.open': { tenantCode: 't-43' },
    'tenantApp.open': { tenantCode: 't-43', tenantAppCode: 't-43-shop', version: '1.1.0', tenantName: 'Other shop' },
    'tenantApp.upgrade': { version: '1.1.0' },
    'tenantApp.batchUpgrade': { version: '1.1.0', percent: undefined },
    'tenantApp.putMetadata': { baseRevision: revision },
    'tenantApp.putPage': { baseRevision: 1 },
    'file.upload': { sha256: undefined },
    'migration.addItems': migration(jobs.draft),
    'migration.start': migration(jobs.draft),
    'migration.pause': migration(jobs.running),
    'migration.resume': migration(jobs.paused),
    'migration.cancel': migration(jobs.paused),
    'migration.cutover': { ...migration(jobs.finished), tenants: ['t-1'], reverse: false },
    'webhook.create': { url: 'https://saas.example.com/other' },
    'webhook.redeliver': { deliveryId },
  };
  const known: Readonly<Record<string, unknown>> = {
    packageId,
    fileId,
    webhookId,
    taskId,
    migrationId: jobs.finished,
  };
  return (id) => {
    const request = { ...(examples[id]?.request as Record<string, unknown>) };
    for (const [name, value] of Object.entries(known)) if (name in request) request[name] = value;
    return Object.fromEntries(
      Object.entries({ ...request, ...changes[id.replace(/^paas\./, '')] }).filter(([, value]) => value !== undefined),
    );
  };
}

/** A job in each of the states from which clients move it. */
async function fillMigrations(
  paas: Paas,
  { clock }: PaasFake,
): Promise<Readonly<Record<'finished' | 'paused' | 'running' | 'draft', string>>> {
  const job = async (name: string): Promise<string> => {
    const { migrationId } = await paas.migration.create({ ...place, name, source: 'old shop', mode: 'apply' });
    const tenant = { tenantCode: tenantCode('t-1'), tenantAppCode: tenantAppCode('t-1-shop') };
    const items = [
      { sourceId: `${name}-1`, kind: 'tenant', ...tenant, payload: { tenantName: 'Old shop' } },
      { sourceId: `${name}-2`, kind: 'tenantApp', ...tenant, payload: { name: 'Old shop' } },
    ];
    await paas.migration.addItems({ migrationId, items });
    return migrationId;
  };
  const [finished, paused, running, draft] = [await job('a'), await job('b'), await job('c'), await job('d')] as const;
  await paas.migration.start({ migrationId: finished });
  await clock.advance('20s');
  await paas.migration.start({ migrationId: paused });
  await paas.migration.start({ migrationId: running });
  await clock.advance('2s');
  await paas.migration.pause({ migrationId: paused });
  return { finished, paused, running, draft };
}
