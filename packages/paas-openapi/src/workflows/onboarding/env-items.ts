import type { CreateRequest, UpdateRequest } from '../../families/env/index.js';
import { compare, type Hands, type Item, valuesOf } from './difference.js';
import type { Present, StorageConfigKind } from './present.js';
import type { EnvWish } from './wish.js';

const stages: readonly string[] = ['dev', 'test', 'staging', 'production'];

/** Where a stage comes in the order of things; unknown ones come last. */
const rankOf = (stage: string | undefined): number => {
  const rank = stages.indexOf(stage ?? '');
  return rank < 0 ? stages.length : rank;
};

/** Puts things in the order of the stages of their environments. */
export const inStageOrder = <T>(things: readonly T[], stageOf: (thing: T) => string | undefined): T[] =>
  [...things].sort((one, other) => rankOf(stageOf(one)) - rankOf(stageOf(other)));

/** Environments, by code; they name their storages, of which the platform knows the ids. */
export function envItems(wishes: readonly EnvWish[] = [], present: Present): Item[] {
  const nameOf = (kind: StorageConfigKind, id: string | null | undefined): string | undefined =>
    [...present[kind].values()].find(({ configId }) => configId === id)?.name;

  return inStageOrder(wishes, ({ stage }) => stage).map(({ envCode, ...wanted }) => {
    const known = present.envs.get(envCode);
    const difference = compare(
      'env',
      envCode,
      wanted,
      known && {
        ...known,
        deploymentConfig: nameOf('deploymentConfig', known.deploymentConfigId),
        fileStorageConfig: nameOf('fileStorageConfig', known.fileStorageConfigId),
      },
    );
    return {
      ...difference,
      act({ apis, ids, signal }: Hands) {
        const { deploymentConfig, fileStorageConfig, ...values } = valuesOf(difference.changes);
        const fields = {
          envCode,
          ...values,
          ...(deploymentConfig !== undefined && {
            deploymentConfigId: ids.deploymentConfig.get(String(deploymentConfig)),
          }),
          ...(fileStorageConfig !== undefined && {
            fileStorageConfigId: ids.fileStorageConfig.get(String(fileStorageConfig)),
          }),
        };
        return known === undefined
          ? apis.env.create(fields as CreateRequest, { signal })
          : apis.env.update(fields as UpdateRequest, { signal });
      },
    };
  });
}
