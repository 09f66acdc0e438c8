import type * as families from '../../families/migration/index.js';
import { needApp } from '../apps.js';
import { needEnv } from '../envs.js';
import { codeOf } from '../errors.js';
import type { Migration, MigrationItem } from '../model.js';
import { fits, pageOf, without } from '../rows.js';
import { sha256 } from '../signature.js';
import { tenantAppId } from '../tenant-apps/model.js';
import { nowText, type Routes, route, type Team, type World } from '../world.js';
import { countsOf, itemsOf, type Kind, kinds, migrationView, moveTo, needMigration, settle } from './model.js';
import { goOn } from './runner.js';

const maxBatch = 200;

const openStates = ['draft', 'validating', 'ready', 'running', 'paused'];

const itemView = (item: MigrationItem): object => ({
  itemId: item.id,
  ...without(item, 'id', 'migrationId', 'payload', 'undo'),
  error: item.error ?? null,
});

/** Moves that clients ask for: from which states, and to which. Asking for the state it is in already is success. */
const moves = {
  start: { from: ['draft', 'ready'], to: 'validating', settled: ['validating', 'ready', 'running'] },
  pause: { from: ['running'], to: 'paused', settled: ['paused'] },
  resume: { from: ['paused'], to: 'running', settled: ['running'] },
  cancel: { from: openStates, to: 'cancelled', settled: ['cancelled'] },
  rollback: { from: ['finished', 'failed', 'cancelled'], to: 'rollingBack', settled: ['rollingBack', 'rolledBack'] },
} as const;

/** Migration jobs as clients see them. */
export function migrationRoutes(world: World): Routes {
  const move = (name: keyof typeof moves) =>
    route(({ migrationId }: families.StartRequest, team) => {
      const job = needMigration(world, team, migrationId);
      const { from, to, settled } = moves[name] as { from: readonly string[]; to: string; settled: readonly string[] };
      if (!settled.includes(job.status)) {
        if (!from.includes(job.status)) world.refuse('MigrationState', `a job that is ${job.status} cannot ${name}`);
        moveTo(world, team, job, to);
        if (to !== 'paused' && to !== 'cancelled') goOn(world, team, job);
      }
      return migrationView(team, job);
    });
  return {
    'migration.create': route((given: families.CreateRequest, team) => {
      needApp(world, team, given.appCode);
      needEnv(world, team, given.envCode);
      const at = nowText(world);
      const job = team.tables.migrations.add({
        ...given,
        mode: given.mode ?? 'dryRun',
        onConflict: given.onConflict ?? 'fail',
        mapping: (given.mapping ?? {}) as Record<string, unknown>,
        concurrency: given.concurrency ?? 10,
        status: 'draft',
        unmappedComponents: [],
        missingFiles: [],
        createdAt: at,
        updatedAt: at,
      });
      return migrationView(team, job);
    }),
    'migration.list': route(({ page, pageSize, ...filters }: families.ListRequest, team) => {
      const rows = team.tables.migrations.filter((job) => fits(job, filters));
      return pageOf(world, rows, { page, pageSize }, (row) => migrationView(team, row));
    }),
    'migration.get': route(({ migrationId }: families.GetRequest, team) =>
      migrationView(team, needMigration(world, team, migrationId)),
    ),
    'migration.addItems': route(({ migrationId, items }: families.AddItemsRequest, team) => {
      const job = needMigration(world, team, migrationId);
      if (!['draft', 'ready', 'paused'].includes(job.status))
        world.refuse('MigrationState', `a job that is ${job.status} takes no records`);
      if (items.length > maxBatch) world.refuse('BatchTooLarge', `at most ${maxBatch} records`);
      return addItems(world, team, job, items);
    }),
    'migration.listItems': route(({ migrationId, page, pageSize, ...filters }: families.ListItemsRequest, team) => {
      const rows = itemsOf(team, needMigration(world, team, migrationId)).filter((item) => fits(item, filters));
      return pageOf(world, rows, { page, pageSize }, itemView);
    }),
    'migration.start': move('start'),
    'migration.pause': move('pause'),
    'migration.resume': move('resume'),
    'migration.cancel': move('cancel'),
    'migration.rollback': move('rollback'),
    'migration.retry': route(({ migrationId, itemIds }: families.RetryRequest, team) => {
      const job = needMigration(world, team, migrationId);
      if (!['running', 'paused', 'finished', 'failed'].includes(job.status))
        world.refuse('MigrationState', `a job that is ${job.status} cannot retry`);
      const failed = itemsOf(team, job).filter(
        ({ id, status }) => status === 'failed' && (itemIds === undefined || itemIds.includes(id)),
      );
      for (const item of failed) settle(world, item, { status: 'pending', error: null as never });
      if (failed.length > 0 && ['finished', 'failed'].includes(job.status)) {
        moveTo(world, team, job, 'running');
        goOn(world, team, job);
      }
      return migrationView(team, job);
    }),
    'migration.report': route(({ migrationId }: families.GetReportRequest, team) =>
      reportOf(team, needMigration(world, team, migrationId)),
    ),
    'migration.cutover': route(({ migrationId, tenants, reverse = false }: families.CutoverRequest, team) => {
      const job = needMigration(world, team, migrationId);
      if (job.status !== 'finished' || job.mode === 'dryRun')
        world.refuse('MigrationState', 'only a finished job that wrote can be cut over');
      return { results: tenants.map((tenantCode) => cutOver(team, job, tenantCode, !reverse)) };
    }),
  };
}

function addItems(
  world: World,
  { tables }: Team,
  { id: migrationId }: Migration,
  items: families.AddItemsRequest['items'],
): object {
  const rejected: object[] = [];
  let accepted = 0;
  let duplicates = 0;
  for (const { sourceId, kind, tenantCode, tenantAppCode, payload, checksum } of items) {
    const sum = checksum ?? sha256(JSON.stringify(payload));
    const id = sha256([migrationId, sourceId, kind, sum].join('\n')).slice(0, 32);
    if (!kinds.includes(kind as Kind))
      rejected.push({ sourceId, code: codeOf('InvalidParameter'), msg: `there is no kind ${kind}` });
    else if (tables.migrationItems.get(id) !== undefined) duplicates++;
    else {
      const row = { id, migrationId, sourceId, kind, tenantCode, tenantAppCode, payload, checksum: sum };
      tables.migrationItems.add({ ...row, status: 'pending', attempts: 0, updatedAt: nowText(world) });
      accepted++;
    }
  }
  return { accepted, duplicates, rejected };
}

function reportOf(team: Team, job: Migration): object {
  const items = itemsOf(team, job);
  const errors = Map.groupBy(
    items.flatMap(({ error }) => error ?? []),
    ({ code }) => code,
  );
  return {
    migrationId: job.id,
    counts: countsOf(items),
    byKind: [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, own]) => {
      const { total, succeeded, failed } = countsOf(own);
      return { kind, total, succeeded, failed };
    }),
    unmappedComponents: job.unmappedComponents,
    missingFiles: job.missingFiles,
    errors: [...errors].map(([code, own]) => ({ code, count: own.length, sample: own[0]?.msg })),
  };
}

function cutOver({ tables }: Team, job: Migration, tenantCode: string, on: boolean): object {
  const { appCode, envCode, id } = job;
  const codes = tables.migrationItems
    .filter((item) => item.migrationId === id && item.tenantCode === tenantCode)
    .flatMap(({ tenantAppCode }) => tenantAppCode ?? []);
  const rows = [...new Set(codes)].flatMap(
    (tenantAppCode) => tables.tenantApps.get(tenantAppId({ tenantCode, tenantAppCode, appCode, envCode })) ?? [],
  );
  const isUsable = rows.length > 0 && rows.every(({ status }) => status === 'opened');
  if (!isUsable && on)
    return {
      tenantCode,
      ok: false,
      code: codeOf('TenantAppNotUsable'),
      msg: 'it has no opened tenant app of this job',
    };
  for (const row of rows) row.cutOver = on;
  return { tenantCode, ok: true };
}
