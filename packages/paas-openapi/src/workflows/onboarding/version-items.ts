import { WorkflowError } from '@minigate/core';
import { unlessMissing } from '../context.js';
import { started } from '../settle.js';
import { referencedVersion } from './app-items.js';
import { changesOf, compare, type Hands, type Item, impossible } from './difference.js';
import { inStageOrder } from './env-items.js';
import { inside, type Present } from './present.js';
import type { OnboardingWish } from './wish.js';

/** The version, its publications in the order of the stages, and where it is online. */
export function versionItems(wish: OnboardingWish, present: Present): Item[] {
  if (wish.version === undefined) return [];
  const { version, publish = [], online = true } = wish.version;
  const stageOf = (envCode: string): string | undefined =>
    wish.envs?.find((env) => env.envCode === envCode)?.stage ?? present.envs.get(envCode)?.stage;
  const envCodes = inStageOrder(publish, stageOf);
  return [
    versionItem(wish, wish.version, present),
    ...envCodes.flatMap((envCode) => [
      publicationItem(wish.app.appCode, version, envCode, online, present),
      ...(online ? [onlineItem(wish.app.appCode, version, envCode, present)] : []),
    ]),
  ];
}

function versionItem(
  wish: OnboardingWish,
  { version, description }: NonNullable<OnboardingWish['version']>,
  present: Present,
): Item {
  const { appCode, componentPackages = [] } = wish.app;
  const name = inside(appCode, version);
  const known = present.version;
  const difference = compare('version', name, { description }, known && { ...known });
  const act = ({ apis, signal }: Hands): Promise<unknown> =>
    apis.version.create({ appCode, version, description }, { signal });
  if (known === undefined) return { ...difference, act };
  // Its packages were fixed when it was made.
  const fixed = new Map(known.componentPackages?.map((used) => [used.name, used.version]));
  const packages = known.componentPackages === undefined ? [] : componentPackages;
  const others = packages.flatMap((reference) =>
    changesOf(
      { [`componentPackages.${reference.name}`]: referencedVersion(wish, reference) },
      { [`componentPackages.${reference.name}`]: fixed.get(reference.name) },
    ),
  );
  const changes = [...difference.changes, ...others];
  return changes.length > 0 ? impossible('version', name, taken, changes) : { ...difference, act };
}

function publicationItem(
  appCode: Code['app'],
  version: string,
  envCode: Code['env'],
  online: boolean,
  present: Present,
): Item {
  const name = inside(inside(appCode, version), envCode);
  const known = present.version?.deployments?.find((deployment) => deployment.envCode === envCode);
  const difference = compare('publication', name, { status: 'published' }, known && { ...known });
  return {
    ...difference,
    async act({ apis, settle, signal }) {
      const taskId =
        known?.status === 'publishing'
          ? undefined
          : await started(apis.version.publish({ appCode, version, envCode, setOnline: online }, { signal }));
      const step = `publish ${version} to ${envCode}`;
      await settle(step, taskId, async () => {
        const { deployments = [] } = await apis.version.get({ appCode, version }, { signal });
        const deployment = deployments.find((each) => each.envCode === envCode);
        if (deployment?.status === 'failed' || deployment?.status === 'withdrawn')
          throw new WorkflowError('refused', 'onboarding', `${step}: ${deployment.status}: ${deployment.error ?? ''}`, {
            step,
            advice: publishFailed,
          });
        return deployment?.status === 'published' ? { decided: undefined } : { pending: deployment?.status ?? 'none' };
      });
    },
  };
}

function onlineItem(appCode: Code['app'], version: string, envCode: Code['env'], present: Present): Item {
  const difference = compare(
    'onlineVersion',
    inside(appCode, envCode),
    { version },
    { version: present.online.get(envCode) },
  );
  return {
    ...difference,
    async act({ apis, signal }) {
      // The publication did it, unless it was published before.
      const known = await unlessMissing(apis.version.getOnline({ appCode, envCode }, { signal }), 'NoOnlineVersion');
      if (known?.version !== version) await apis.version.setOnline({ appCode, envCode, version }, { signal });
    },
  };
}

interface Code {
  readonly app: OnboardingWish['app']['appCode'];
  readonly env: NonNullable<NonNullable<OnboardingWish['version']>['publish']>[number];
}

const taken = {
  en: 'The version number is used, with other notes or packages, which cannot be changed. Take another number.',
  zh: '该版本号已存在且说明或组件包不同，版本不可修改。请使用新的版本号。',
};

const publishFailed = {
  en: 'The old online version stays. See the error, then call apply again: it publishes again.',
  zh: '原线上版本保持不变。请查看错误信息后再次调用 apply，将重新发布。',
};
