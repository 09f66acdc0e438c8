import type { EnvCode, Paas } from '@minigate/paas-openapi';
import { brief } from '../../shared/live-log.ts';
import type { Words } from '../../shared/notices.ts';
import { noApp, noOnlineVersion, unless } from './missing.ts';
import type { OfficeParts } from './office.ts';
import { shop } from './wish.ts';

type Version = Awaited<ReturnType<Paas['version']['list']>>['items'][number];

/** An environment, and what is online there. */
export interface Environment {
  readonly envCode: EnvCode;
  readonly envName: string;
  readonly stage: string | undefined;
  readonly storage: 'own' | 'public cloud';
  readonly online: { readonly version: string; readonly previousVersion?: string | null | undefined } | undefined;
}

/** Versions and where they are. */
export interface Publications {
  environments(): Promise<readonly Environment[]>;
  /** Newest first. Empty before there is an application. */
  versions(): Promise<readonly Version[]>;
  create(version: string, description: string): Promise<void>;
  /** Publishes in the background; the version becomes the online one. */
  publish(version: string, envCode: EnvCode): Promise<void>;
  setOnline(version: string, envCode: EnvCode): Promise<void>;
  /** Goes back to the online version before, in the background. */
  rollBack(envCode: EnvCode): Promise<void>;
  /** Watches the platform's tasks again that a stop of the server lost from sight. */
  resume(): void;
}

const page = '/versions';

/** Makes {@link Publications}. */
export function createPublications({ paas, works, log }: OfficeParts): Publications {
  const watch = (words: Words, taskId: string | undefined): void => {
    if (taskId === undefined) return;
    works.start(`task ${taskId}`, page, words, (signal, tell) =>
      paas().tasks.wait(taskId, {
        signal,
        onProgress: ({ task: { status, progress } }) =>
          tell({ en: status, zh: status === 'queued' ? '排队中' : '执行中', percent: progress }),
      }),
    );
  };
  const publishing = (version = '', envCode = ''): Words => ({
    en: `Publish ${version} to ${envCode}`,
    zh: `发布 ${version} 到 ${envCode}`,
  });

  const lookForTasks = async (): Promise<void> => {
    for (const status of ['queued', 'running'])
      for await (const { taskId, subject } of paas().task.list.items({ type: 'version.publish', status }))
        watch(publishing(subject?.version, subject?.envCode), taskId);
  };

  return {
    async environments() {
      const { items } = await paas().env.list({ pageSize: 100 });
      const rows = items.map(async ({ envCode, envName, stage, deploymentConfigId }): Promise<Environment> => {
        const online = await unless(paas().version.getOnline({ appCode: shop, envCode }), noApp, noOnlineVersion);
        return { envCode, envName, stage, storage: deploymentConfigId ? 'own' : 'public cloud', online };
      });
      return Promise.all(rows);
    },
    async versions() {
      const answer = await unless(paas().version.list({ appCode: shop, pageSize: 100 }), noApp);
      return answer?.items.toReversed() ?? [];
    },
    create: async (version, description) => void (await paas().version.create({ appCode: shop, version, description })),
    async publish(version, envCode) {
      const { taskId } = await paas().version.publish({ appCode: shop, version, envCode });
      watch(publishing(version, envCode), taskId);
    },
    setOnline: async (version, envCode) => void (await paas().version.setOnline({ appCode: shop, version, envCode })),
    async rollBack(envCode) {
      const { taskId } = await paas().version.rollback({ appCode: shop, envCode });
      watch({ en: `Roll ${envCode} back`, zh: `回退 ${envCode}` }, taskId);
    },
    resume: () =>
      void lookForTasks().catch((error: unknown) =>
        log.add({ kind: 'step', title: 'look for publications', detail: brief(error), tone: 'bad' }),
      ),
  };
}
