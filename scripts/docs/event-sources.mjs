import { docstring } from './markdown.mjs';
import { find } from './sources.mjs';

/**
 * @typedef {import('./declarations.mjs').Type} Type
 * @typedef {import('./sources.mjs').Found} Found
 * @typedef {import('./sources.mjs').Sources} Sources
 *
 * One event.
 * @typedef {object} PlatformEvent
 * @property {string} type - its literal
 * @property {string} channel - `ticket` or `message`
 * @property {Found} found - its interface
 */

/** Below a package: where events, and the answers to those that ask for one, are declared. */
export const eventPatterns = ['src/push/events/*.ts', 'src/push/event-reply.ts'];
const index = 'src/push/events/index.ts';

/** Interfaces whose members every event has, with the channel that they stand for. */
export const bases = new Map([
  ['TicketPush', 'ticket'],
  ['MessagePush', 'message'],
]);

/**
 * The union of all events of a package: the one whose types have a name of their own, such as `WechatPush` with `WechatPushType`.
 *
 * @param {Sources} sources
 * @returns {Found | undefined}
 */
export function unionOf(sources) {
  const declared = sources.get(index)?.declared;
  const name = [...(declared?.keys() ?? [])].find((one) => declared?.has(`${one}Type`));
  return name === undefined ? undefined : find(sources, index, name);
}

/**
 * The events of a package by topic: the members of the union of all, which is a union of unions.
 *
 * @param {Sources} sources - the files of {@link eventPatterns}
 * @returns {[topic: string, events: PlatformEvent[]][]} topics as their docstrings say them; nothing for a package without events
 */
export function eventsOf(sources) {
  const all = unionOf(sources);
  if (all === undefined) return [];
  return membersOf(sources, all).flatMap(({ found: topic }) => {
    const events = eventsIn(sources, { found: topic, args: [] });
    /** @type {[string, PlatformEvent[]]} */
    const entry = [docstring(topic.declaration.comment).paragraphs.join(' '), events];
    return events.length > 0 ? [entry] : [];
  });
}

/**
 * A member of a union, with its type arguments.
 *
 * @typedef {{ readonly found: Found, readonly args: readonly Type[] }} UnionMember
 *
 * @param {Sources} sources
 * @param {Found} found - the union
 * @returns {UnionMember[]}
 */
function membersOf(sources, { file, declaration: { type } }) {
  const names = type.kind === 'union' ? type.of : [type];
  return names.flatMap((one) => {
    const found = one.kind === 'name' ? find(sources, file, one.name) : undefined;
    return found && one.kind === 'name' ? [{ found, args: one.args }] : [];
  });
}

/** @param {Sources} sources @param {UnionMember} member @returns {PlatformEvent[]} none for an interface that is no push of one channel */
function eventsIn(sources, { found, args }) {
  const { keyword, extended } = found.declaration;
  if (keyword !== 'interface') return membersOf(sources, found).flatMap((member) => eventsIn(sources, member));
  const channel = channelOf(sources, found);
  if (channel === undefined) return [];
  // An interface for several events takes its literal from the union.
  return [...args, ...extended.flatMap((one) => (one.kind === 'name' ? one.args : []))].flatMap((one) =>
    one.kind === 'literal' ? [{ type: one.text.slice(1, -1), channel, found }] : [],
  );
}

/** @param {Sources} sources @param {Found} found @returns {string | undefined} */
function channelOf(sources, found) {
  for (const one of found.declaration.extended) {
    if (one.kind !== 'name') continue;
    const base = find(sources, found.file, one.name);
    const channel = bases.get(one.name) ?? (base && channelOf(sources, base));
    if (channel !== undefined) return channel;
  }
  return undefined;
}
