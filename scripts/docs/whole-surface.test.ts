import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEndpoint } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { platforms } from '../lib/workspaces.mjs';
import { endpointSourcesOf } from './endpoint-sources.mjs';
import { eventPatterns, eventsOf } from './event-sources.mjs';
import { type Field, fieldsOf } from './fields.mjs';
import type { JsonSchema } from './limits.mjs';
import { readSources } from './sources.mjs';

function paths(schema: JsonSchema, path = ''): string[] {
  const { anyOf = [], allOf = [], items, additionalProperties, properties = {} } = schema;
  return [
    ...[...anyOf, ...allOf].flatMap((part) => paths(part, path)),
    ...(items ? paths(items, `${path}[]`) : []),
    ...(typeof additionalProperties === 'object' ? paths(additionalProperties, `${path}.*`) : []),
    ...Object.entries(properties).flatMap(([name, part]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [at, ...paths(part, at)];
    }),
  ];
}

/** Paths that only one of both has. What is told once more elsewhere counts as told. */
function differences(schema: JsonSchema, fields: readonly Field[]): string[] {
  const wanted = new Set(paths(schema));
  const told = new Set(fields.map(({ path }) => path));
  const elsewhere = fields.filter(({ sameAs }) => sameAs !== undefined).map(({ path }) => path);
  const missing = [...wanted].filter((path) => !told.has(path) && !elsewhere.some((one) => path.startsWith(one)));
  return [...missing, ...[...told].filter((path) => !wanted.has(path))];
}

const load = async <Exports>(folder: string, path: string) => (await import(join(folder, 'src', path))) as Exports;

describe.each(platforms())('the pages of the whole surface of $name', ({ folder }) => {
  const { types, sources } = endpointSourcesOf(folder);

  it('tell every field that the schemas know, and no other', async () => {
    const { endpoints } = await load<{ endpoints: readonly AnyEndpoint[] }>(folder, 'endpoints.ts');
    const wrong = endpoints.flatMap((endpoint) =>
      (['request', 'response'] as const).flatMap((side) => {
        const source = sources.get(endpoint.id);
        if (source === undefined) return [`${endpoint.id} is not read`];
        const schema = z.toJSONSchema(endpoint[side](z) as z.ZodType, { io: 'input', unrepresentable: 'any' });
        const found = differences(schema as JsonSchema, fieldsOf(types, source.file, source[side]));
        return found.map((path) => `${endpoint.id} ${side} ${path}`);
      }),
    );
    expect(wrong).toEqual([]);
    expect(sources.size).toBe(endpoints.length);
  });
});

const withEvents = platforms().filter(({ folder }) => existsSync(join(folder, 'src/push/events')));
it.each(withEvents)(
  'the page of events of $name tells every one that the parser knows, and no other',
  async ({ folder }) => {
    const { ticketPushes, messagePushes } = await load<Record<string, object>>(folder, 'push/events/index.ts');
    const types = eventsOf(readSources(folder, eventPatterns)).flatMap(([, events]) => events.map(({ type }) => type));
    expect(types.sort()).toEqual([...Object.keys(ticketPushes ?? {}), ...Object.keys(messagePushes ?? {})].sort());
  },
);
