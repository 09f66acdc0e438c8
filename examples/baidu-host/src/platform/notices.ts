import type { Notices } from '@minigate/baidu-oss/testing';
import type { NoticeSource } from '../intake.ts';

/** Notices out of the fake without a broker: several at once, as Kafka gives them. Nothing is kept while nobody takes them. */
export function memorySource(notices: Notices): NoticeSource {
  return {
    kind: 'memory',
    async connect() {
      const over = new AbortController();
      const coming = notices({ signal: over.signal });
      const none = async (): Promise<void> => {};
      let ended: Promise<void> | undefined;
      return {
        async run({ take }) {
          const underWay = new Set<Promise<void>>();
          const all = async (): Promise<void> => {
            for await (const { value } of coming) {
              const work = take({ values: [value], commit: none, keepAlive: none });
              underWay.add(work);
              void work.finally(() => underWay.delete(work));
            }
            await Promise.all(underWay);
          };
          ended = all();
        },
        async stop() {
          over.abort();
          await ended;
        },
      };
    },
  };
}
