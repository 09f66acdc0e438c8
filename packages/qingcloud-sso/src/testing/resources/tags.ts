import { refuse } from '@minigate/core/testing';
import type { AttachTagsRequest, CreateTagRequest } from '../../families/tag/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, describe, erase, modify, type Routes } from './actions.js';
import type { Resource } from './model.js';
import { type Call, create, find } from './table.js';

/** Resources with a tag. */
const taggedWith = ({ world }: Call, tagId: string): Resource[] =>
  [...world.state.resources.values()].filter(({ tags }) => tags.includes(tagId));

/** Tags and what they are on. */
export const tagRoutes = (world: World): Routes => ({
  'tag.describeTags': action(world, describe('tag', view)),
  'tag.createTag': action(world, (call, { tag_name, color = 'default' }: CreateTagRequest) => {
    const [made] = create(call, 'tag', [{ name: tag_name, fields: { color } }]);
    return { tag_id: made?.id };
  }),
  'tag.deleteTags': action(
    world,
    erase('tag', {
      erased: (call, { id }) => {
        for (const row of taggedWith(call, id)) row.tags = row.tags.filter((tag) => tag !== id);
      },
    }),
  ),
  'tag.modifyTagAttributes': action(world, modify('tag', ['color'])),
  'tag.attachTags': action(world, (call, input: AttachTagsRequest) => {
    for (const { tag, row } of pairsOf(call, input)) row.tags = [...new Set([...row.tags, tag.id])];
    return {};
  }),
  'tag.detachTags': action(world, (call, input: AttachTagsRequest) => {
    for (const { tag, row } of pairsOf(call, input)) row.tags = row.tags.filter((id) => id !== tag.id);
    return {};
  }),
});

/** All of them are looked for before any is changed. */
const pairsOf = (call: Call, { resource_tag_pairs }: AttachTagsRequest) =>
  resource_tag_pairs.map(({ tag_id = '', resource_id = '' }) => {
    const row = call.world.state.resources.get(resource_id);
    return {
      tag: find(call, 'tag', tag_id),
      row:
        row === undefined ? refuse(refusal(2100, `resource [${resource_id}] not found`)) : find(call, row.kind, row.id),
    };
  });

function view(call: Call, { id, name, fields }: Resource<'tag'>, verbose: boolean): object {
  const tagged = taggedWith(call, id);
  const counts = Object.entries(Object.groupBy(tagged, ({ kind }) => kind));
  return {
    ...fields,
    tag_key: name,
    resource_count: tagged.length,
    resource_type_count: counts.map(([resource_type, rows]) => ({ resource_type, count: rows.length })),
    ...(verbose && {
      resource_tag_pairs: tagged.map((row) => ({ tag_id: id, resource_id: row.id, resource_type: row.kind })),
    }),
  };
}
