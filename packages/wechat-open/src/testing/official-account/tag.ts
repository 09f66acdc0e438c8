import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { forOfficial } from './route.js';
import type { OfficialAccount, User } from './state.js';
import { followersOf, openidPage } from './user.js';

const maxTags = 100;
const maxTagsOfUser = 20;
const nameBytes = 30;
/** Tags up to this id belong to the platform. */
const lastSystemTag = 2;
/** Tags of an account are numbered from here. */
const firstOwnTag = 100;
const blacklistPage = 1000;
const usersPage = 10_000;

/** Tags, who carries them, and the blacklist. */
export function tagRoutes(world: World): Routes {
  const tagging = (change: (tags: Set<number>, tagId: number) => void) =>
    forOfficial(world, (official, input: { openid_list: readonly string[]; tagid: number }) => {
      const tagId = existingTag(official, input.tagid);
      const { users, strangers } = usersByOpenid(official, input.openid_list);
      // 45059 refuses all of them, before anybody is changed.
      const changed = users.map(({ tags }) => {
        const next = new Set(tags);
        change(next, tagId);
        if (next.size > maxTagsOfUser) throw refusal(45059);
        return [tags, next] as const;
      });
      for (const [tags, next] of changed) {
        tags.clear();
        for (const tag of next) tags.add(tag);
      }
      // Assumed: the page documents the list of failures, not when one is given.
      if (strangers.length > 0) throw refusal(45171, '', { fail_openid_list: strangers });
      return {};
    });
  const blacklisting = (blacklisted: boolean) =>
    forOfficial(world, (official, input: { openid_list: readonly string[] }) => {
      const { users, strangers } = usersByOpenid(official, input.openid_list);
      if (strangers.length > 0) throw refusal(49003);
      for (const user of users) user.blacklisted = blacklisted;
      return {};
    });
  return {
    tagsCreate: forOfficial(world, (official, { tag: { name } }: { tag: { name: string } }) => {
      if (official.tags.size - 1 >= maxTags) throw refusal(45056);
      checkName(official, name);
      const id = Math.max(firstOwnTag - 1, ...official.tags.keys()) + 1;
      official.tags.set(id, name);
      return { tag: { id, name } };
    }),
    tagsUpdate: forOfficial(world, (official, { tag: { id, name } }: { tag: { id: number; name: string } }) => {
      const tagId = ownTag(official, id);
      if (official.tags.get(tagId) !== name) checkName(official, name);
      official.tags.set(tagId, name);
      return {};
    }),
    tagsDelete: forOfficial(world, (official, { tag: { id } }: { tag: { id: number } }) => {
      official.tags.delete(ownTag(official, id));
      for (const { tags } of official.users.values()) tags.delete(id);
      return {};
    }),
    tagsGet: forOfficial(world, (official) => ({
      tags: [...official.tags].map(([id, name]) => ({ id, name, count: taggedWith(official, id).length })),
    })),
    tagsGetIdList: forOfficial(world, ({ users }, { openid }: { openid: string }) => {
      const user = users.get(openid);
      if (user === undefined) throw refusal(49003);
      return { tagid_list: [...user.tags] };
    }),
    tagsMembersBatchTagging: tagging((tags, tagId) => tags.add(tagId)),
    tagsMembersBatchUntagging: tagging((tags, tagId) => tags.delete(tagId)),
    userTagGet: forOfficial(world, (official, input: { tagid: number; next_openid?: string }) => {
      const openids = taggedWith(official, existingTag(official, input.tagid)).map(({ openid }) => openid);
      return openidPage(openids, input.next_openid, usersPage);
    }),
    tagsMembersBatchBlackList: blacklisting(true),
    tagsMembersBatchUnblackList: blacklisting(false),
    tagsMembersGetBlackList: forOfficial(world, ({ users }, input: { begin_openid?: string }) => {
      const openids = [...users.values()].filter(({ blacklisted }) => blacklisted).map(({ openid }) => openid);
      return { total: openids.length, ...openidPage(openids, input.begin_openid, blacklistPage) };
    }),
  };
}

/** Followers with a tag. */
export function taggedWith(official: OfficialAccount, tagId: number): User[] {
  return followersOf(official).filter(({ tags }) => tags.has(tagId));
}

function existingTag({ tags }: OfficialAccount, tagId: number): number {
  if (!tags.has(tagId)) throw refusal(45159);
  return tagId;
}

function ownTag(official: OfficialAccount, tagId: number): number {
  if (tagId <= lastSystemTag) throw refusal(45058);
  return existingTag(official, tagId);
}

function checkName({ tags }: OfficialAccount, name: string): void {
  if (Buffer.byteLength(name) > nameBytes) throw refusal(45158);
  if (name === '' || [...tags.values()].includes(name)) throw refusal(45157);
}

/** Whom the account knows, and whom it does not. @throws 49003 when it knows none of them. */
function usersByOpenid(
  { users }: OfficialAccount,
  openids: readonly string[],
): { users: readonly User[]; strangers: readonly string[] } {
  const known = openids.flatMap((openid) => users.get(openid) ?? []);
  if (known.length === 0) throw refusal(49003);
  return { users: known, strangers: openids.filter((openid) => !users.has(openid)) };
}
