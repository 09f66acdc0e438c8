/** Something that happens at a time. */
export interface AgendaEntry {
  at: number;
  /** Waits survive a reset of the clock, tasks do not. */
  readonly kind: 'wait' | 'task';
  run(): void | Promise<void>;
}

/** What is due when, earliest first and in the order of adding within one millisecond. */
export class Agenda {
  #entries: AgendaEntry[] = [];

  get size(): number {
    return this.#entries.length;
  }

  get waits(): number {
    return this.#entries.filter(({ kind }) => kind === 'wait').length;
  }

  add(entry: AgendaEntry): void {
    const after = this.#entries.findLastIndex(({ at }) => at <= entry.at);
    this.#entries.splice(after + 1, 0, entry);
  }

  delete(entry: AgendaEntry): void {
    const index = this.#entries.indexOf(entry);
    if (index >= 0) this.#entries.splice(index, 1);
  }

  /** The time of the first entry. */
  get next(): number | undefined {
    return this.#entries[0]?.at;
  }

  /** Takes the first entry out if it is due at `at`. */
  takeDue(at: number): AgendaEntry | undefined {
    const [first] = this.#entries;
    return first !== undefined && first.at <= at ? this.#entries.shift() : undefined;
  }

  /** Drops the tasks and moves the waits by `shiftMs`. */
  reset(shiftMs: number): void {
    this.#entries = this.#entries.filter(({ kind }) => kind === 'wait');
    for (const entry of this.#entries) entry.at += shiftMs;
  }
}
