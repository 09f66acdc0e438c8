import { expect, it } from 'vitest';
import { appCode, envCode, tenantAppCode, tenantCode } from '../codes.js';
import { clientOf } from './__fixtures__/filled.js';
import { createPaasFake } from './fake.js';

it('goes the whole way of the onboarding guide', async () => {
  const fake = createPaasFake();
  const paas = clientOf(fake);
  const place = { appCode: appCode('shop'), envCode: envCode('prod') };
  const codes = {
    ...place,
    tenantCode: tenantCode('t-42'),
    tenantAppCode: tenantAppCode('t-42-shop'),
  };
  const config = await paas.deploymentConfig.create({ name: 'own', provider: 's3' });
  const env = { envCode: codes.envCode, envName: 'Production', stage: 'prod', deploymentConfigId: config.configId };
  await expect(paas.env.create({ ...env, deploymentConfigId: 'no' })).rejects.toMatchObject({ code: 40408 });
  expect(await paas.env.create(env)).toMatchObject({ created: true });
  expect(await paas.env.create(env)).toMatchObject({ created: false, envCode: 'prod' });
  await expect(paas.env.create({ ...env, stage: 'dev' })).rejects.toMatchObject({ code: 40901 });
  await expect(paas.deploymentConfig.remove({ configId: config.configId })).rejects.toMatchObject({ code: 40904 });
  await paas.app.create({ appCode: codes.appCode, appName: 'Shop' });
  const made = await paas.componentPackage.create({ name: 'widgets', repoUrl: 'https://git.example.com/w.git' });
  await paas.componentPackage.sync({ packageId: made.packageId });
  const reference = { appCode: codes.appCode, packageId: made.packageId, version: 'latest' };
  await expect(paas.app.addComponentPackage(reference)).rejects.toMatchObject({ code: 42206 });
  await fake.clock.advance('10s');
  expect(await paas.app.addComponentPackage(reference)).toMatchObject({ resolvedVersion: '1.0.0' });
  await paas.version.create({ appCode: codes.appCode, version: '1.0.0' });
  await expect(paas.version.publish({ appCode: codes.appCode, version: '1.0.0' })).rejects.toMatchObject({
    code: 42203,
  });
  await paas.app.setEnv(place);
  await paas.tenant.open({ tenantCode: codes.tenantCode, tenantName: 'Corner shop' });
  await expect(paas.tenantApp.open(codes)).rejects.toMatchObject({ code: 42201 });
  const { taskId } = await paas.version.publish({ appCode: codes.appCode, version: '1.0.0' });
  await fake.clock.advance('3s');
  expect(await paas.task.get({ taskId: String(taskId) })).toMatchObject({ status: 'running', progress: 50 });
  await fake.clock.advance('3s');
  expect(await paas.version.getOnline(place)).toMatchObject({ version: '1.0.0' });
  expect(await paas.tenantApp.open(codes)).toMatchObject({ status: 'opening', created: true });
  await fake.clock.advance('10s');
  expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened', version: '1.0.0' });
  expect(await paas.tenantApp.open(codes)).toMatchObject({ status: 'opened', created: false });
  expect(fake.violations()).toEqual([]);
  expect(fake.signatureReports()).toEqual([]);
});
