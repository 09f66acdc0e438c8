import { describe, expect, it } from 'vitest';
import { Collection } from './collection.js';

interface Audit {
  readonly id: number;
  state: 'pending' | 'passed';
  items: string[];
}

const audits = (): Collection<Audit> => new Collection('audit', (count) => 1_000 + count);

describe('Collection', () => {
  it('numbers rows in the order they come, and takes given ids', () => {
    const table = audits();
    expect(table.add({ state: 'pending', items: [] }).id).toBe(1_001);
    expect(table.add({ id: 1_002, state: 'pending', items: [] }).id).toBe(1_002);
    expect(table.add({ state: 'passed', items: [] }).id).toBe(1_003);
    expect(table.filter().map(({ id }) => id)).toEqual([1_001, 1_002, 1_003]);
    expect(() => table.add({ id: 1_002, state: 'pending', items: [] })).toThrow('audit 1002 exists already');
    expect(new Collection<{ id: string }>('user').add({})).toEqual({ id: 'user-1' });
  });

  it('finds, changes and deletes rows', () => {
    const table = audits();
    const { id } = table.add({ state: 'pending', items: [] });
    table.add({ state: 'pending', items: [] });
    expect(table.update(id, { state: 'passed' })).toBe(table.get(id));
    expect(table.find(({ state }) => state === 'pending')?.id).toBe(1_002);
    expect(table.filter(({ state }) => state === 'passed')).toHaveLength(1);
    expect([table.delete(id), table.delete(id)]).toEqual([true, false]);
    expect(table.size).toBe(1);
    expect(() => table.require(id)).toThrow('audit 1001 does not exist');
    expect(() => table.update(id, {})).toThrow('audit 1001 does not exist');
  });

  it('goes back to a snapshot as often as wanted, the counter too', () => {
    const table = audits();
    table.add({ state: 'pending', items: ['a'] });
    const snapshot = table.snapshot();
    for (let round = 0; round < 2; round++) {
      table.require(1_001).items.push('b');
      expect(table.add({ state: 'pending', items: [] }).id).toBe(1_002);
      table.restore(snapshot);
      expect(table.filter()).toEqual([{ id: 1_001, state: 'pending', items: ['a'] }]);
    }
    table.clear();
    expect([table.size, table.add({ state: 'pending', items: [] }).id]).toEqual([0, 1_001]);
  });
});
