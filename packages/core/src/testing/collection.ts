/** A copy of a {@link Collection}'s rows and counter. */
export interface CollectionSnapshot<Row> {
  readonly count: number;
  readonly rows: readonly Row[];
}

/**
 * A table of a fake's state: rows in the order they were added, ids from a counter, so that two runs agree.
 * Rows are live objects: what a caller changes in one is changed in the table.
 */
export class Collection<Row extends { readonly id: string | number }> {
  readonly #name: string;
  readonly #makeId: (count: number) => Row['id'];
  #rows: Map<Row['id'], Row> = new Map();
  #count = 0;

  /**
   * @param name - what a row is called, for messages and default ids.
   * @param makeId - the id of the `count`th row, counted from 1. Default `name-1`, `name-2`, …
   */
  constructor(name: string, makeId: (count: number) => Row['id'] = (count) => `${name}-${count}`) {
    this.#name = name;
    this.#makeId = makeId;
  }

  /** Number of rows. */
  get size(): number {
    return this.#rows.size;
  }

  /** Adds a row. Without an `id` it gets the counter's next free one. @throws Error when its id is taken. */
  add(row: Omit<Row, 'id'> & { readonly id?: Row['id'] | undefined }): Row {
    const id = row.id ?? this.#nextId();
    if (this.#rows.has(id)) throw new Error(`${this.#name} ${id} exists already`);
    const added = { ...row, id } as unknown as Row;
    this.#rows.set(id, added);
    return added;
  }

  /** The row, or `undefined`. */
  get(id: Row['id']): Row | undefined {
    return this.#rows.get(id);
  }

  /** The row. @throws Error when there is none. */
  require(id: Row['id']): Row {
    const row = this.#rows.get(id);
    if (row === undefined) throw new Error(`${this.#name} ${id} does not exist`);
    return row;
  }

  /** The first row that fits. */
  find(fits: (row: Row) => boolean): Row | undefined {
    return this.#rows.values().find(fits);
  }

  /** All rows that fit, all rows without `fits`. */
  filter(fits: (row: Row) => boolean = () => true): Row[] {
    return [...this.#rows.values()].filter(fits);
  }

  /** Changes fields of a row. @throws Error when there is none. */
  update(id: Row['id'], changes: Partial<Omit<Row, 'id'>>): Row {
    return Object.assign(this.require(id), changes);
  }

  /** Takes a row out. @returns whether there was one. */
  delete(id: Row['id']): boolean {
    return this.#rows.delete(id);
  }

  /** Takes all rows out and begins to count again. */
  clear(): void {
    this.#rows.clear();
    this.#count = 0;
  }

  /** A deep copy, which later changes do not reach. Rows hold plain data. */
  snapshot(): CollectionSnapshot<Row> {
    return structuredClone({ count: this.#count, rows: this.filter() });
  }

  /** Goes back to a snapshot, which can be used again. */
  restore(snapshot: CollectionSnapshot<Row>): void {
    const { count, rows } = structuredClone(snapshot) as CollectionSnapshot<Row>;
    this.#count = count;
    this.#rows = new Map(rows.map((row) => [row.id, row]));
  }

  #nextId(): Row['id'] {
    let id: Row['id'];
    do id = this.#makeId(++this.#count);
    while (this.#rows.has(id));
    return id;
  }
}
