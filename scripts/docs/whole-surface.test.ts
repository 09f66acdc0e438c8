import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '../lib/workspaces.mjs';
import { endpointSourcesOf } from './endpoint-sources.mjs';
import { eventPatterns, eventsOf } from './event-sources.mjs';
import { type Field, fieldsOf } from './fields.mjs';
import type { JsonSchema } from './limits.mjs';
import { readSources } from './sources.mjs';

const folder = join(root, 'packages/wechat-open');
const load = async (path: string) => (await import(join(folder, 'src', path))) as Record<string, never>;

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

describe('the pages of the whole surface', async () => {
  const { endpoints } = (await load('endpoints.ts')) as unknown as typeof import('@minigate/wechat-open/endpoints');
  const { types, sources } = endpointSourcesOf(folder);

  it('tell every field that the schemas know, and no other', () => {
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

  it('tell every event that the parser knows, and no other', async () => {
    const { ticketPushes, messagePushes } = await load('push/events/index.ts');
    const types = eventsOf(readSources(folder, eventPatterns)).flatMap(([, events]) => events.map(({ type }) => type));
    expect(types.sort()).toEqual([...Object.keys(ticketPushes ?? {}), ...Object.keys(messagePushes ?? {})].sort());
  });
});
