import type { Invoke } from '@minigate/core';
import { getInfo } from '../families/oss-app/index.js';
import { idTextsOf } from './ids.js';
import { entriesOf, readApp, unreadable } from './read.js';
import type { AllianceApp, AllianceApps } from './types.js';
import type { AllianceAppWire } from './wire.js';

/**
 * @param invoke - sends calls with the token of the AK.
 * @param batchSize - ids asked for at once.
 */
export function allianceApps(invoke: Invoke, batchSize: number): AllianceApps {
  return {
    async get(ids, { signal, onProgress } = {}) {
      const wanted = idTextsOf(ids);
      const apps = new Map<string, AllianceApp>();
      for (let at = 0; at < wanted.length; at += batchSize) {
        signal?.throwIfAborted();
        const batch = wanted.slice(at, at + batchSize);
        const answer = await invoke(getInfo, { app_ids: batch.join(',') }, { signal });
        for (const entry of entriesOf(answer, getInfo)) {
          const app = readApp(entry as unknown as AllianceAppWire);
          if (app.appId === '') throw unreadable(getInfo, 'app_id');
          apps.set(app.appId, app);
        }
        onProgress?.({ done: at + batch.length, total: wanted.length });
      }
      return {
        found: wanted.flatMap((id) => apps.get(id) ?? []),
        missing: wanted.filter((id) => !apps.has(id)),
      };
    },
  };
}
