import type { Advice } from '@minigate/core';
import type { PaasApis } from '../../client/apis.js';
import type { Look } from '../settle.js';

/** What a wish can name. */
export type ObjectKind =
  | 'deploymentConfig'
  | 'fileStorageConfig'
  | 'env'
  | 'componentPackage'
  | 'componentPackageVersion'
  | 'component'
  | 'app'
  | 'reference'
  | 'currentEnv'
  | 'version'
  | 'publication'
  | 'onlineVersion'
  | 'tenant'
  | 'tenantApp';

/** A field that has, or would get, another value. */
export interface FieldChange {
  readonly field: string;
  /** Absent when it has none. */
  readonly from?: unknown;
  readonly to: unknown;
}

/** One thing that is wished, against what the platform has. */
export interface Difference {
  readonly kind: ObjectKind;
  /** Name or code; of things inside others `outer/inner`. */
  readonly name: string;
  /** `impossible`: see the reason; nothing is done as long as the plan holds one. */
  readonly what: 'create' | 'change' | 'keep' | 'impossible';
  /** Never a secret. */
  readonly changes: readonly FieldChange[];
  /** Of what is impossible: what to do. */
  readonly reason?: Advice | undefined;
}

/** What carries a plan out. */
export interface Hands {
  readonly apis: PaasApis;
  readonly signal: AbortSignal | undefined;
  /** Ids by name, of what is there and of what was made since. */
  readonly ids: Ids;
  /** Waits for a task, where one is known, and until the thing itself is as it should be. */
  settle<T>(step: string, taskId: string | undefined, look: Look<T>): Promise<T>;
}

/** Ids that the platform gave, by name. */
export type Ids = Readonly<Record<'deploymentConfig' | 'fileStorageConfig' | 'componentPackage', Map<string, string>>>;

/** A difference, with what removes it. */
export interface Item extends Difference {
  /** Repeating it changes nothing. */
  act(hands: Hands): Promise<unknown>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Objects of which a wish names members: the others stay. */
const merged: ReadonlySet<string> = new Set(['variables', 'ext', 'contact', 'settings']);
const times: ReadonlySet<string> = new Set(['expireAt']);

/** Fields whose wished value is another one than the present. What is not wished is left alone. */
export function changesOf(wanted: Fields, present: Fields = {}): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, wish] of Object.entries(wanted)) {
    if (wish === undefined) continue;
    const from = present[field];
    const to = merged.has(field) ? { ...(from as object | undefined), ...(wish as object) } : wish;
    if (isSame(to, from) || (times.has(field) && Date.parse(String(to)) === Date.parse(String(from)))) continue;
    changes.push(from === undefined || from === null ? { field, to } : { field, from, to });
  }
  return changes;
}

/** The new values of changes, by field. */
export const valuesOf = (changes: readonly FieldChange[]): Record<string, unknown> =>
  Object.fromEntries(changes.map(({ field, to }) => [field, to]));

/** Whether two values are the same as JSON; the order of members does not matter, and an empty object is as good as none. */
function isSame(one: unknown, other: unknown): boolean {
  return text(one) === text(other);
}

const text = (value: unknown): string => JSON.stringify(value ?? null, inOrder) ?? 'null';

const inOrder = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  if (members.length === 0) return null;
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** Compares a thing with what is there of it. */
export function compare(
  kind: ObjectKind,
  name: string,
  wanted: Fields,
  present: Fields | undefined,
): Pick<Difference, 'kind' | 'name' | 'changes'> & { readonly what: 'create' | 'change' | 'keep' } {
  const changes = changesOf(wanted, present);
  return { kind, name, what: present === undefined ? 'create' : changes.length > 0 ? 'change' : 'keep', changes };
}

/** What cannot be done. */
export const impossible = (
  kind: ObjectKind,
  name: string,
  reason: Advice,
  changes: readonly FieldChange[] = [],
): Item => ({
  kind,
  name,
  what: 'impossible',
  changes,
  reason,
  act: () => Promise.reject(new Error(`${kind} ${name} is impossible`)),
});
