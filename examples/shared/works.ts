import type { Notices, Words } from './notices.ts';

/** How far something is. */
export interface Progress {
  readonly en: string;
  readonly zh: string;
  /** 0 to 100, where it is known. */
  readonly percent?: number | undefined;
}

/** Something that goes on after the answer to the browser. */
export interface Work {
  readonly name: string;
  readonly words: Words;
  readonly progress: Progress | undefined;
}

/** What is under way in this process, at most one of a name. */
export interface Works {
  /**
   * Begins, after one of the name that is under way.
   *
   * @param page - which shows how it ended.
   * @param work - what it does; with `reported` as its end, only a failure is shown as such.
   */
  start(
    name: string,
    page: string,
    words: Words,
    work: (signal: AbortSignal, tell: (progress: Progress) => void) => Promise<unknown>,
  ): void;
  get(name: string): Work | undefined;
  /** Those whose names begin so. */
  list(prefix: string): readonly Work[];
  /** Ends all; what the platform does goes on. */
  stop(): Promise<void>;
}

const newsEveryMs = 400;

/** @param onChange - told of news, not more often than people can read. */
export function createWorks(notices: Notices, onChange: () => void): Works {
  const running = new Map<string, Work & { readonly controller: AbortController; readonly ended: Promise<void> }>();
  let news: NodeJS.Timeout | undefined;
  const tellLater = (): void => {
    news ??= setTimeout(() => {
      news = undefined;
      onChange();
    }, newsEveryMs);
  };
  const works: Works = {
    start(name, page, words, work) {
      const before = running.get(name);
      if (before !== undefined) {
        void before.ended.then(() => {
          if (!before.controller.signal.aborted) works.start(name, page, words, work);
        });
        return;
      }
      const controller = new AbortController();
      const { signal } = controller;
      const tell = (progress: Progress): void => {
        const known = running.get(name);
        if (known === undefined || signal.aborted) return;
        running.set(name, { ...known, progress });
        tellLater();
      };
      const run = async (): Promise<void> => {
        await Promise.resolve();
        const ending = work(signal, tell);
        const end = await ending.catch(() => undefined);
        running.delete(name);
        if (signal.aborted) return;
        if (end === 'reported') onChange();
        else await notices.run(page, words, () => ending);
      };
      notices.clear(page);
      running.set(name, { name, words, progress: undefined, controller, ended: run() });
      onChange();
    },
    get: (name) => running.get(name),
    list: (prefix) => [...running.values()].filter(({ name }) => name.startsWith(prefix)),
    async stop() {
      clearTimeout(news);
      const all = [...running.values()];
      for (const { controller } of all) controller.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
  return works;
}
