import type { EncryptionKeyUse } from './encryption.js';

/** A value with the number of times its key was written. */
export interface StoredValue {
  readonly value: string;
  /** 1 after the first write, then one more with each; compare-and-set compares it. A key that was deleted or expired begins at 1 again. */
  readonly generation: number;
}

/** A stored value together with its key. */
export interface StoredEntry extends StoredValue {
  readonly key: string;
}

/** Conditions of a write. */
export interface WriteOptions {
  /** Write only when the key's generation is this one; 0 means the key must not exist. */
  readonly ifGeneration?: number | undefined;
  /** Write only while no later lease than this one was given out for its name. */
  readonly fence?: Lease | undefined;
  /** When the value may be dropped, in milliseconds since the epoch. Never set it for refresh tokens, tickets or the inbox. */
  readonly expiresAt?: number | undefined;
}

/** A time-limited right to do something alone. */
export interface Lease {
  readonly name: string;
  readonly owner: string;
  /**
   * Grows with every lease given out for the name; a write with an older one is refused. At least the time of its lease in
   * milliseconds since the epoch, so that it grows also when the store lost everything or was restored from a backup.
   */
  readonly fence: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** State of a queued item. */
export type ItemState = 'pending' | 'claimed' | 'done' | 'dead';

/** An item of a durable queue. */
export interface QueueItem {
  readonly queue: string;
  /** Chosen by the sender; a second item with the id of a kept one is a duplicate. */
  readonly id: string;
  readonly payload: string;
  readonly state: ItemState;
  /** Times it was claimed. */
  readonly attempts: number;
  /**
   * Milliseconds since the epoch. Grows with every item of a queue (an item that is not later than the one before counts as about
   * a microsecond later), so that it tells the order of arrival and pages without gaps.
   */
  readonly enqueuedAt: number;
  /** Not claimed before this time, in milliseconds since the epoch. Of a claimed item: when its claim runs out. */
  readonly notBefore: number;
  /** Why the last attempt failed, redacted. */
  readonly lastError?: string | undefined;
  /** Names the claim; completing with an old one is refused. 0 when never claimed. */
  readonly claim: number;
  /** Items of one group are claimed one at a time and in order of arrival. */
  readonly group?: string | undefined;
}

/** What to put into a queue. */
export interface NewQueueItem {
  readonly id: string;
  readonly payload: string;
  readonly group?: string | undefined;
  /** Milliseconds since the epoch; default now. */
  readonly notBefore?: number | undefined;
}

/** Values with generations. Keys begin with the platform and the app id. */
export interface KeyValues {
  get(key: string): Promise<StoredValue | undefined>;
  /** @returns the new generation, or `undefined` when a condition of `options` did not hold and nothing was written. */
  set(key: string, value: string, options?: WriteOptions): Promise<number | undefined>;
  /** @returns whether something was deleted. */
  delete(key: string, options?: Pick<WriteOptions, 'ifGeneration' | 'fence'>): Promise<boolean>;
  /**
   * Entries whose key begins with `prefix`, ordered by the UTF-8 bytes of the key, beginning after the key `after`. Pages through; never loads
   * all. Listed entries may be deleted on the way; whether one that is written meanwhile shows up is left open.
   */
  list(prefix: string, options?: { readonly after?: string | undefined }): AsyncIterable<StoredEntry>;
}

/** Locks that end by themselves. */
export interface Leases {
  /** @returns the lease, or `undefined` while another owner holds it. The holder itself gets a new lease. */
  acquire(name: string, owner: string, ttlMs: number): Promise<Lease | undefined>;
  /** Prolongs a lease that is still the latest, even when its time is over; not one that was released. @returns the renewed lease, or `undefined` when it was lost. */
  renew(lease: Lease, ttlMs: number): Promise<Lease | undefined>;
  /** Ends a lease early. The fence number is kept. @returns whether it was still held: the latest, and neither over nor released. */
  release(lease: Lease): Promise<boolean>;
}

/** Which items of a queue to list. */
export interface ItemRange {
  /** Default all. */
  readonly state?: ItemState | undefined;
  /** Default 100. */
  readonly limit?: number | undefined;
  /** Only those whose `enqueuedAt` is less. Newest first, the next page begins before the last item of the one before. */
  readonly before?: number | undefined;
  /** Only those whose `enqueuedAt` is greater, and oldest first: the next page begins after the last item of the one before. */
  readonly after?: number | undefined;
}

/** Durable queues with claims, used as the inbox of pushes. */
export interface Queues {
  /** @returns false when an item with this id is kept already (in any state). */
  enqueue(queue: string, item: NewQueueItem): Promise<boolean>;
  /**
   * Claims up to `limit` due items: pending ones, and claimed ones whose claim ran out. Claimed items are hidden for `visibleMs`.
   * Within a group, an item is due only when no earlier one of the group is pending or claimed.
   */
  claim(queue: string, options: { readonly limit: number; readonly visibleMs: number }): Promise<QueueItem[]>;
  /** Marks a claimed item done. @returns false when the claim is not the latest any more. */
  complete(item: QueueItem): Promise<boolean>;
  /** Gives a claimed item back as if it had not been claimed: due at once, one attempt less. @returns false when the claim is not the latest. */
  unclaim(item: QueueItem): Promise<boolean>;
  /** Gives a claimed item back, due at `notBefore`. */
  retry(item: QueueItem, options: { readonly notBefore: number; readonly error: string }): Promise<boolean>;
  /** Moves a claimed item to the dead letters. */
  bury(item: QueueItem, options: { readonly error: string }): Promise<boolean>;
  /** Makes a done or dead item pending again, attempts at 0. @returns false when there is no such item, or it is not ended. */
  requeue(queue: string, id: string): Promise<boolean>;
  item(queue: string, id: string): Promise<QueueItem | undefined>;
  /** Items ordered by arrival, at most `limit` of them. */
  items(queue: string, options?: ItemRange): Promise<QueueItem[]>;
  /** Counts and the age of the oldest pending item. */
  stats(queue: string): Promise<QueueStats>;
  /** Deletes ended items of the given state enqueued before `before` (milliseconds since the epoch). @returns how many. */
  purge(queue: string, options: { readonly state: 'done' | 'dead'; readonly before: number }): Promise<number>;
}

/** What a queue holds. */
export interface QueueStats {
  readonly pending: number;
  readonly claimed: number;
  readonly done: number;
  readonly dead: number;
  /** `enqueuedAt` of the oldest item not ended yet. */
  readonly oldestPendingAt?: number | undefined;
}

/**
 * Where state lives. One store serves any number of platforms and tenants; the keys keep them apart.
 * Texts may hold any character but U+0000; writing one with it, or with a lone surrogate, throws a `ValidationError`.
 */
export interface Store extends KeyValues, Leases, Queues {
  /** Adapter's name for messages: `memory`, `sqlite`, … */
  readonly kind: string;
  /** Whether values outlive the process. */
  readonly durable: boolean;
  /** Whether values are encrypted at rest; absent means that they are not. */
  readonly encrypted?: boolean | undefined;
  /**
   * How many texts each encryption key has encrypted, to see how far a change of keys is. Reads the beginning of every text, so it may
   * take a while; texts that are written meanwhile may be missing or count twice. Absent where nothing can be encrypted.
   */
  encryptionKeys?(): Promise<EncryptionKeyUse[]>;
  close(): Promise<void>;
}
