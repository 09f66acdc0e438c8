import { type Lease, parseJson, stringifyJson, ValidationError, WorkflowError } from '@minigate/core';
import type { PaasContext } from '../client/context.js';

/** What is kept of jobs of one kind: one record for each, and a row for each thing that it is about. */
export interface Jobs<Job extends object, Row> {
  /** Key of a job's own turn. */
  turn(id: string): string;
  /** Writes a job unless it is there. @returns what is there. */
  create(id: string, job: Job): Promise<Job>;
  /** @throws ValidationError when there is no such job. */
  get(id: string): Promise<Job>;
  /** Changes a job. @param change - `undefined` leaves it. @returns what it is now. */
  update(id: string, change: (job: Job) => Partial<Job> | undefined): Promise<Job>;
  list(): AsyncIterable<Job>;
  row(id: string, codes: readonly string[]): Promise<Row | undefined>;
  /** @param lease - of the process that works on the job. @throws WorkflowError `taken-over`. */
  saveRow(id: string, codes: readonly string[], row: Row, lease?: Lease): Promise<void>;
  rows(id: string): AsyncIterable<Row>;
  remove(id: string): Promise<void>;
}

/** @param kind - of jobs, such as `tenants`. */
export function jobs<Job extends object, Row>(
  { store, keys }: Pick<PaasContext, 'store' | 'keys'>,
  kind: string,
): Jobs<Job, Row> {
  const base = `${keys}/${kind}`;
  const jobKey = (id: string): string => `${base}/job/${id}`;
  const rowKey = (id: string, codes: readonly string[]): string =>
    `${base}/row/${id}/${codes.map(encodeURIComponent).join('/')}`;
  const found = async (id: string) => {
    const entry = await store.get(jobKey(id));
    if (entry === undefined)
      throw new ValidationError('request', [{ path: 'id', message: `there is no job ${id}` }], { endpointId: kind });
    return { generation: entry.generation, job: parseJson(entry.value) as Job };
  };
  async function* entries(prefix: string): AsyncGenerator<unknown> {
    for await (const { value } of store.list(prefix)) yield parseJson(value);
  }
  return {
    turn: (id) => `${kind}/turn/${id}`,
    async create(id, job) {
      await store.set(jobKey(id), stringifyJson(job), { ifGeneration: 0 });
      return (await found(id)).job;
    },
    get: async (id) => (await found(id)).job,
    async update(id, change) {
      for (;;) {
        const { job, generation } = await found(id);
        const fields = change(job);
        if (fields === undefined) return job;
        const next = { ...job, ...fields };
        if ((await store.set(jobKey(id), stringifyJson(next), { ifGeneration: generation })) !== undefined) return next;
      }
    },
    list: () => entries(jobKey('')) as AsyncGenerator<Job>,
    async row(id, codes) {
      const entry = await store.get(rowKey(id, codes));
      return entry && (parseJson(entry.value) as Row);
    },
    async saveRow(id, codes, row, lease) {
      if ((await store.set(rowKey(id, codes), stringifyJson(row), { fence: lease })) === undefined)
        throw new WorkflowError(
          'taken-over',
          `${kind} ${id}`,
          'another process took over, because this one was too slow',
        );
    },
    rows: (id) => entries(`${base}/row/${id}/`) as AsyncGenerator<Row>,
    async remove(id) {
      for await (const { key } of store.list(`${base}/row/${id}/`)) await store.delete(key);
      await store.delete(jobKey(id));
    },
  };
}

/** @throws ValidationError when it cannot name a job. */
export function checkId(id: string, kind: string): void {
  if (!/^[\w.-]{1,64}$/.test(id ?? ''))
    throw new ValidationError(
      'request',
      [{ path: 'id', message: 'must be 1 to 64 letters, digits, ".", "_" or "-"' }],
      {
        endpointId: kind,
      },
    );
}
