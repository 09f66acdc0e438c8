import type { QueueItem, Queues } from '../store/store.js';

/** Which messages to handle again. */
export interface ReplayOptions {
  /** Default `dead`. */
  readonly state?: 'dead' | 'done' | undefined;
  /** Only those that arrived before it, in milliseconds since the epoch. */
  readonly before?: number | undefined;
  /** Only those that arrived after it, in milliseconds since the epoch. */
  readonly after?: number | undefined;
  /** Only those that it answers true for. */
  readonly where?: ((item: QueueItem) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called after each page of a hundred. */
  readonly onProgress?: ((progress: ReplayProgress) => void) | undefined;
}

/** How far a replay came. */
export interface ReplayProgress {
  /** Messages looked at. */
  readonly seen: number;
  /** Of these, messages that are due again. */
  readonly replayed: number;
  /** When the latest message that was looked at had arrived, in milliseconds since the epoch: go on `after` it. */
  readonly at: number | undefined;
}

/**
 * Makes ended items of a queue due again, page by page.
 *
 * @throws the signal's reason when it was aborted.
 */
export async function replayAll(
  store: Pick<Queues, 'items' | 'requeue'>,
  queue: string,
  { state = 'dead', before, after = 0, where, signal, onProgress }: ReplayOptions = {},
): Promise<ReplayProgress> {
  let progress: ReplayProgress = { seen: 0, replayed: 0, at: undefined };
  for (;;) {
    signal?.throwIfAborted();
    const page = await store.items(queue, { state, before, after: progress.at ?? after });
    if (page.length === 0) return progress;
    let { replayed } = progress;
    // One after the other: within a group a later one must not be due before an earlier one.
    for (const item of page) {
      signal?.throwIfAborted();
      if ((where?.(item) ?? true) && (await store.requeue(queue, item.id))) replayed++;
    }
    progress = { seen: progress.seen + page.length, replayed, at: page.at(-1)?.enqueuedAt };
    onProgress?.(progress);
  }
}
