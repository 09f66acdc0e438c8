import { PlatformError, WorkflowError } from '@minigate/core';
import { isRefusal, unlessMissing } from '../context.js';
import { started } from '../settle.js';
import { compare, type Hands, type Item, impossible, valuesOf } from './difference.js';
import { inside, type Present } from './present.js';
import type { ComponentPackageWish, ComponentWish } from './wish.js';

/** Component packages, the versions that are built of them, and how the designer shows their components. */
export function packageItems(wishes: readonly ComponentPackageWish[] = [], present: Present): Item[] {
  return wishes.flatMap((wish) => {
    const build = buildItem(wish, present);
    return [packageItem(wish, present), ...build, ...componentItems(wish, present, build[0]?.what !== 'keep')];
  });
}

function packageItem(wish: ComponentPackageWish, present: Present): Item {
  const { name, version: _, components: __, ...wanted } = wish;
  const known = present.packages.get(name);
  const difference = compare('componentPackage', name, wanted, known && { ...known });
  return {
    ...difference,
    async act({ apis, ids, signal }: Hands) {
      const values = valuesOf(difference.changes);
      if (known !== undefined)
        return void (await apis.componentPackage.update({ packageId: known.packageId, ...values }, { signal }));
      const made = await apis.componentPackage.create({ name, ...values }, { signal }).catch((error: unknown) => {
        throw unreadable(error, name, wanted.repoUrl) ?? error;
      });
      ids.componentPackage.set(name, made.packageId);
    },
  };
}

function buildItem({ name, version, repoRef, repoUrl }: ComponentPackageWish, present: Present): Item[] {
  if (version === undefined) return [];
  const item = inside(name, version);
  const known = present.packageVersions.get(item);
  const difference = compare('componentPackageVersion', item, { status: 'ready' }, known && { ...known });
  return [
    {
      ...difference,
      async act({ apis, ids, settle, signal }: Hands) {
        const packageId = ids.componentPackage.get(name) ?? '';
        const isBuilding = known?.status === 'pending' || known?.status === 'building';
        const taskId = isBuilding
          ? undefined
          : await started(apis.componentPackage.sync({ packageId, version, ref: repoRef }, { signal })).catch(
              (error: unknown) => {
                throw unreadable(error, name, repoUrl) ?? error;
              },
            );
        await settle(`build ${item}`, taskId, async () => {
          const built = await unlessMissing(
            apis.componentPackage.getVersion({ packageId, version }, { signal }),
            'VersionNotFound',
          );
          if (built?.status === 'failed')
            throw new WorkflowError('refused', 'onboarding', `the build of ${item} failed: ${built.error ?? ''}`, {
              step: `build ${item}`,
              advice: buildFailed,
            });
          return built?.status === 'ready' ? { decided: undefined } : { pending: built?.status ?? 'none' };
        }).catch((error: unknown) => {
          throw unreadable(WorkflowError.is(error) ? error.cause : error, name, repoUrl) ?? error;
        });
      },
    },
  ];
}

function componentItems({ name, components = [] }: ComponentPackageWish, present: Present, isBuilt: boolean): Item[] {
  return components.map(({ componentName, ...wanted }: ComponentWish): Item => {
    const item = inside(name, componentName);
    const known = present.components.get(item);
    const { changes, ...difference } = compare('component', item, wanted, known && { ...known });
    // They come with a build; only what is shown of them is ours.
    if (known === undefined && !isBuilt) return impossible('component', item, unknownComponent, changes);
    return {
      ...difference,
      what: known === undefined ? 'change' : difference.what,
      changes,
      act: ({ apis, ids, signal }) =>
        apis.component.update(
          { packageId: ids.componentPackage.get(name) ?? '', componentName, ...valuesOf(changes) },
          { signal },
        ),
    };
  });
}

/** The repository is closed to the platform: who must be let in. */
function unreadable(error: unknown, name: string, repoUrl: string | undefined): WorkflowError | undefined {
  if (!isRefusal(error, 'RepoNotReadable')) return undefined;
  const account = accountOf(error);
  const [toEn, toZh] = account === undefined ? ["the platform's account", '平台账号'] : [account, account];
  return new WorkflowError(
    'refused',
    'onboarding',
    `the platform cannot read the repository ${repoUrl ?? ''} of the component package ${name}: grant read to ${toEn}`,
    {
      step: `build ${name}`,
      cause: error,
      advice: {
        en: `Let ${toEn} read the repository, then call apply again: it goes on here.`,
        zh: `请授予${toZh}该仓库的读取权限，然后再次调用 apply，将从此处继续。`,
      },
    },
  );
}

/** Where the platform says who wants to read. */
function accountOf(error: unknown): string | undefined {
  const account = PlatformError.is(error) ? error.details?.['account'] : undefined;
  return typeof account === 'string' ? account : undefined;
}

const buildFailed = {
  en: 'Mend the repository, then call apply again: it builds this version again.',
  zh: '请修正仓库内容后再次调用 apply，将重新构建该版本。',
};

const unknownComponent = {
  en: 'The package has no component of this name. Correct the name, or wish for a version that has it.',
  zh: '该组件包中没有此组件。请更正名称，或指定包含它的版本。',
};
