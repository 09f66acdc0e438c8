import { parseJson } from '@minigate/core';
import { idTexts } from '../alliance/ids.js';
import type { AllianceApp, AlliancePackage, IdInput } from '../alliance/types.js';
import { searchText } from './apply.js';
import { type MirrorContext, rowsAtMost } from './context.js';
import type { SqlValue } from './store.js';
import type { AppQuery, MirroredApp, MirroredPackage } from './types.js';

interface ModelRow {
  readonly body: string;
  readonly read_at: number | string;
  readonly changed_at: number | string;
  readonly listed: number;
}

/** What the database says about apps and packages. */
export interface ReadModel {
  app(appId: IdInput): Promise<MirroredApp | undefined>;
  apps(query?: AppQuery): Promise<readonly MirroredApp[]>;
  packages(appId: IdInput): Promise<readonly MirroredPackage[]>;
}

/** Reads nothing but the database. */
export function readModel({ ak, store }: MirrorContext): ReadModel {
  const selectApps = `SELECT app.body, app.changed_at, seen.read_at FROM mirror_app AS app
    JOIN mirror_read AS seen ON seen.ak = app.ak AND seen.app_id = app.app_id AND seen.kind = 'app'`;
  const times = ({ read_at, changed_at }: ModelRow): { readAt: number; changedAt: number } => ({
    readAt: Number(read_at),
    changedAt: Number(changed_at),
  });
  const toApp = (row: ModelRow): MirroredApp => ({ ...(parseJson(row.body) as AllianceApp), ...times(row) });
  return {
    async app(appId) {
      const [row] = await store.run<ModelRow>(`${selectApps} WHERE app.ak = $1 AND app.app_id = $2`, [
        ak,
        idTexts({ appId }).appId,
      ]);
      return row && toApp(row);
    },
    async apps({ search, status, after, limit } = {}) {
      const values: SqlValue[] = [ak, rowsAtMost(limit)];
      const conditions = ['app.ak = $1'];
      const where = (condition: string, value: SqlValue): void => {
        conditions.push(condition.replace('?', `$${values.push(value)}`));
      };
      if (search) where("app.search LIKE ? ESCAPE '!'", `%${searchText(search).replace(/[!%_]/g, '!$&')}%`);
      if (status !== undefined) where('app.status = ?', status);
      if (after !== undefined) where('app.app_id > ?', after);
      const rows = await store.run<ModelRow>(
        `${selectApps} WHERE ${conditions.join(' AND ')} ORDER BY app.app_id LIMIT $2`,
        values,
      );
      return rows.map(toApp);
    },
    async packages(appId) {
      const rows = await store.run<ModelRow>(
        `SELECT entry.body, entry.changed_at, entry.listed, seen.read_at FROM mirror_package AS entry
         JOIN mirror_read AS seen ON seen.ak = entry.ak AND seen.app_id = entry.app_id AND seen.kind = 'packages'
         WHERE entry.ak = $1 AND entry.app_id = $2 ORDER BY entry.place, entry.package_key`,
        [ak, idTexts({ appId }).appId],
      );
      return rows.map((row) => ({
        ...(parseJson(row.body) as AlliancePackage),
        ...times(row),
        listed: row.listed === 1,
      }));
    },
  };
}
