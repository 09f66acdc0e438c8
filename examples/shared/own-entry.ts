/** What a table says of a name that came with a request; nothing of `constructor` and its like. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, name = ''): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
