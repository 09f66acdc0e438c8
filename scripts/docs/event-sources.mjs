import { docstring } from './markdown.mjs';
import { find } from './sources.mjs';

/**
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
const union = { file: 'src/push/events/index.ts', name: 'WechatPush' };

/** Interfaces whose members every event has, with the channel that they stand for. */
export const bases = new Map([
  ['TicketPush', 'ticket'],
  ['MessagePush', 'message'],
]);

/**
 * The events of a package by topic: the members of the union of all, which is a union of unions.
 *
 * @param {Sources} sources - the files of {@link eventPatterns}
 * @returns {[topic: string, events: PlatformEvent[]][]} topics as their docstrings say them; nothing for a package without events
 */
export function eventsOf(sources) {
  const all = find(sources, union.file, union.name);
  return all === undefined
    ? []
    : membersOf(sources, all).flatMap((topic) => {
        const events = interfacesOf(sources, topic).flatMap((found) => eventOf(sources, found));
        /** @type {[string, PlatformEvent[]]} */
        const entry = [docstring(topic.declaration.comment).paragraphs.join(' '), events];
        return events.length > 0 ? [entry] : [];
      });
}

/** What a union names. @param {Sources} sources @param {Found} found @returns {Found[]} */
function membersOf(sources, { file, declaration: { type } }) {
  const names = type.kind === 'union' ? type.of : [type];
  return names.flatMap((one) => (one.kind === 'name' ? (find(sources, file, one.name) ?? []) : []));
}

/** The interfaces in a union of unions. @param {Sources} sources @param {Found} found @returns {Found[]} */
function interfacesOf(sources, found) {
  if (found.declaration.keyword === 'interface') return [found];
  return membersOf(sources, found).flatMap((member) => interfacesOf(sources, member));
}

/** @param {Sources} sources @param {Found} found @returns {PlatformEvent[]} none for an interface that is no push of one channel */
function eventOf(sources, found) {
  const channel = channelOf(sources, found);
  if (channel === undefined) return [];
  const literals = found.declaration.extended.flatMap((one) => (one.kind === 'name' ? one.args : []));
  return literals
    .flatMap((one) => (one.kind === 'union' ? one.of : [one]))
    .flatMap((one) => (one.kind === 'literal' ? [{ type: one.text.slice(1, -1), channel, found }] : []));
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
