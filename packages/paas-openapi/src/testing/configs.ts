import type * as families from '../families/deployment-config/index.js';
import type { Config } from './model.js';
import { change, need, pageOf, removeOnce, sameContent, without } from './rows.js';
import type { Tables } from './tables.js';
import { nowText, type Routes, route, type Team, type World } from './world.js';

type Kind = Config['kind'];

/** The platform's own config, which environments without one use. */
export function addDefaultConfigs(world: World, { tables }: Team): void {
  const at = nowText(world);
  for (const kind of ['deployment', 'fileStorage'] as const)
    tables.configs.add({
      kind,
      name: 'Public cloud',
      isDefault: true,
      provider: 'platform',
      createdAt: at,
      updatedAt: at,
    });
}

/** The config of a kind. Refuses where there is none. */
export function needConfig(world: World, { tables }: Team, kind: Kind, id: string): Config {
  const config = need(world, tables.configs, id, 'ConfigNotFound');
  return config.kind === kind ? config : world.refuse('ConfigNotFound');
}

const field = { deployment: 'deploymentConfigId', fileStorage: 'fileStorageConfigId' } as const;

const usersOf = ({ envs }: Tables, { id, kind }: Config): string[] =>
  envs.filter((env) => env[field[kind]] === id).map(({ id: envCode }) => envCode);

function view(tables: Tables, config: Config): object {
  const shown = without(config, 'id', 'kind', 'accessKeySecret');
  return { configId: config.id, ...shown, usedByEnvs: usersOf(tables, config) };
}

/** What the storage behind a config fails with. */
export const brokenness = ({ brokenStorages }: World, { id, bucket = '' }: Partial<Config>): string | undefined =>
  brokenStorages.get(id ?? '') ?? brokenStorages.get(bucket);

/** Configs of a kind as clients see them. */
function routesOf(world: World, kind: Kind, family: string): Routes {
  const find = (team: Team, id: string): Config => needConfig(world, team, kind, id);
  const own = (team: Team, id: string): Config => {
    const config = find(team, id);
    return config.isDefault ? world.refuse('DefaultConfigReadOnly') : config;
  };
  return {
    [`${family}.list`]: route(({ name, page, pageSize }: families.ListRequest, { tables }) => {
      const rows = tables.configs.filter((one) => one.kind === kind && (name === undefined || one.name.includes(name)));
      return pageOf(world, rows, { page, pageSize }, (row) => view(tables, row));
    }),
    [`${family}.create`]: route((given: families.CreateRequest, { tables }) => {
      const broken = brokenness(world, given);
      if (broken !== undefined) world.refuse('ConfigVerifyFailed', broken);
      const existing = tables.configs.find((one) => one.kind === kind && one.name === given.name);
      if (existing !== undefined && !sameContent(existing, given))
        world.refuse('CodeExists', `a config is called ${given.name} already`, view(tables, existing));
      if (existing !== undefined) return view(tables, existing);
      const at = nowText(world);
      return view(tables, tables.configs.add({ ...given, kind, isDefault: false, createdAt: at, updatedAt: at }));
    }),
    [`${family}.get`]: route(({ configId }: families.GetRequest, team) => view(team.tables, find(team, configId))),
    [`${family}.update`]: route(({ configId, ...changes }: families.UpdateRequest, team) => {
      const config = own(team, configId);
      change(config, { ...changes, updatedAt: nowText(world) });
      return view(team.tables, config);
    }),
    [`${family}.delete`]: route(({ configId }: families.RemoveRequest, team) => {
      if (team.tables.configs.get(configId)?.kind !== kind && team.tables.configs.get(configId) !== undefined)
        world.refuse('ConfigNotFound');
      return removeOnce(world, team, team.tables.configs, configId, 'ConfigNotFound', (config) => {
        if (config.isDefault) world.refuse('DefaultConfigReadOnly');
        const users = usersOf(team.tables, config);
        if (users.length > 0) world.refuse('ResourceInUse', `used by ${users.join(', ')}`);
      });
    }),
    [`${family}.verify`]: route(({ configId }: families.VerifyRequest, team) => {
      const broken = brokenness(world, find(team, configId));
      return { ok: broken === undefined, latencyMs: 12, error: broken ?? null };
    }),
  };
}

/** Both kinds of config. */
export const configRoutes = (world: World): Routes => ({
  ...routesOf(world, 'deployment', 'deploymentConfig'),
  ...routesOf(world, 'fileStorage', 'fileStorageConfig'),
});
