import type * as families from '../families/env/index.js';
import { needConfig } from './configs.js';
import type { Env } from './model.js';
import { change, fits, need, pageOf, removeOnce, sameContent } from './rows.js';
import { nowText, type Routes, route, type Team, type World } from './world.js';

const view = ({ id, deploymentConfigId, fileStorageConfigId, ...shown }: Env): object => ({
  envCode: id,
  ...shown,
  deploymentConfigId: deploymentConfigId ?? null,
  fileStorageConfigId: fileStorageConfigId ?? null,
});

/** The environment of a code. Refuses where there is none. */
export const needEnv = (world: World, { tables }: Team, code: string): Env =>
  need(world, tables.envs, code, 'EnvNotFound');

/** Environments as clients see them. */
export function envRoutes(world: World): Routes {
  const checkConfigs = (
    team: Team,
    given: Pick<families.UpdateRequest, 'deploymentConfigId' | 'fileStorageConfigId'>,
  ) => {
    if (given.deploymentConfigId) needConfig(world, team, 'deployment', given.deploymentConfigId);
    if (given.fileStorageConfigId) needConfig(world, team, 'fileStorage', given.fileStorageConfigId);
  };
  return {
    'env.list': route(({ stage, page, pageSize }: families.ListRequest, { tables }) => {
      const rows = tables.envs.filter((env) => fits(env, { stage }));
      return pageOf(world, rows, { page, pageSize }, view);
    }),
    'env.create': route(({ envCode, ...given }: families.CreateRequest, team) => {
      checkConfigs(team, given);
      const existing = team.tables.envs.get(envCode);
      if (existing !== undefined) {
        if (!sameContent(existing, given)) world.refuse('CodeExists', `${envCode} exists already`, view(existing));
        return { ...view(existing), created: false };
      }
      const at = nowText(world);
      const env = team.tables.envs.add({ id: envCode, ...given, isDefault: false, createdAt: at, updatedAt: at });
      return { ...view(env), created: true };
    }),
    'env.get': route(({ envCode }: families.GetRequest, team) => view(needEnv(world, team, envCode))),
    'env.update': route(({ envCode, ...changes }: families.UpdateRequest, team) => {
      const env = needEnv(world, team, envCode);
      checkConfigs(team, changes);
      change(env, { ...changes, updatedAt: nowText(world) });
      return view(env);
    }),
    'env.delete': route(({ envCode }: families.RemoveRequest, team) =>
      removeOnce(world, team, team.tables.envs, envCode, 'EnvNotFound', ({ isDefault }) => {
        const { apps, online, tenantApps } = team.tables;
        const isUsed =
          isDefault ||
          apps.find((app) => app.status === 'active' && app.currentEnvCode === envCode) !== undefined ||
          online.find((one) => one.envCode === envCode) !== undefined ||
          tenantApps.find((one) => one.envCode === envCode && one.status !== 'deleted') !== undefined;
        if (isUsed) world.refuse('ResourceInUse');
      }),
    ),
  };
}
