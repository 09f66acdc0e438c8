import { fieldRows } from './endpoint-section.mjs';
import { fieldsOf } from './fields.mjs';
import { anchor, docstring, generated, prose, table } from './markdown.mjs';
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
const replies = { file: 'src/push/event-reply.ts', name: 'EventReplies' };

/** Interfaces whose members every event has, with the channel that they stand for. */
const bases = new Map([
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
  return members(all).flatMap((topic) => {
    const events = leaves(sources, topic).flatMap((found) => eventOf(sources, found));
    /** @type {[string, PlatformEvent[]]} */
    const entry = [docstring(topic.declaration.comment).paragraphs.join(' '), events];
    return events.length > 0 ? [entry] : [];
  });

  /** @param {Found | undefined} found @returns {Found[]} */
  function members(found) {
    if (found === undefined) return [];
    const { type } = found.declaration;
    return (type.kind === 'union' ? type.of : [type]).flatMap((one) =>
      one.kind === 'name' ? (find(sources, found.file, one.name) ?? []) : [],
    );
  }
  /** @param {Sources} sources @param {Found} found @returns {Found[]} */
  function leaves(sources, found) {
    if (found.declaration.keyword === 'interface') return [found];
    return members(found).flatMap((member) => leaves(sources, member));
  }
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

const channels = {
  ticket: 'Ticket URL (授权事件接收 URL)',
  message: 'Message URL (消息与事件接收 URL)',
};

/**
 * The page of a platform's events.
 *
 * @param {string} short - the package's folder name
 * @param {Sources} sources - the files of {@link eventPatterns}
 * @returns {string} Markdown
 */
export function eventPage(short, sources) {
  const topics = eventsOf(sources);
  const count = topics.reduce((sum, [, events]) => sum + events.length, 0);
  const lines = [];
  for (const [channel, title] of Object.entries(channels)) {
    lines.push(`## ${title}`, '');
    for (const [topic, events] of topics) {
      const own = events.filter((event) => event.channel === channel);
      if (own.length === 0) continue;
      const rows = own.map(({ type, found }) => [
        `[\`${type}\`](#${anchor(type)})`,
        prose(titleOf(found)),
        `\`${found.declaration.name}\``,
      ]);
      lines.push(`### ${headingOf(topic)}`, '', prose(topic), '', ...table(['event', '', 'type'], rows), '');
      lines.push(...own.flatMap((event) => eventSection(sources, event)));
    }
  }
  const base = find(sources, 'src/push/events/base.ts', 'PushBase');
  const common = base ? fieldRows(fieldsOf(sources, base.file, base.declaration.type)) : [];
  return [
    generated,
    '',
    `# ${short}: events`,
    '',
    `${count} events. Take one with \`wx.on('type', (push, context) => …)\`; a type that is not here arrives as \`unknown\`. The fake platform pushes every one of them: \`fake.pushEvent({ type, …fields }, { appId })\`, signed, encrypted, as XML or JSON. WeChat wants the answer \`success\`, which the client gives by itself, unless an event says otherwise. [All families](../README.md)`,
    '',
    'Every event has these members beside its own:',
    '',
    ...table(['member', 'type', 'meaning'], common),
    '',
    ...lines,
  ].join('\n');
}

/** @param {Sources} sources @param {PlatformEvent} event @returns {string[]} lines */
function eventSection(sources, { type, found }) {
  const { paragraphs, tags } = docstring(found.declaration.comment);
  const fields = fieldsOf(sources, found.file, { kind: 'name', name: found.declaration.name, args: [] }, (name) =>
    bases.has(name),
  );
  const page = tags.get('see');
  return [
    `#### \`${type}\``,
    '',
    ...paragraphs.flatMap((words) => [prose(words), '']),
    ...answer(sources, type),
    ...(fields.length > 0 ? [...table(['field', 'type', 'meaning'], fieldRows(fields)), ''] : []),
    ...(page === undefined ? [] : [`<${page}>`, '']),
  ];
}

/** What to answer, where it is not `success`. @param {Sources} sources @param {string} type @returns {string[]} lines */
function answer(sources, type) {
  const found = find(sources, replies.file, replies.name);
  const wanted = found?.declaration.type.kind === 'object' ? found.declaration.type.members : [];
  const reply = wanted.find(({ name }) => name === type);
  if (reply !== undefined) {
    const rows = fieldRows(fieldsOf(sources, replies.file, reply.type));
    const name = reply.type.kind === 'name' ? reply.type.name : '';
    return [
      `**Wants an answer**: \`eventReply(push, { … })\` with a \`${name}\`.`,
      '',
      `<details><summary>Answer: ${rows.length} fields</summary>`,
      '',
      ...table(['answer', 'type', 'meaning'], rows),
      '',
      '</details>',
      '',
    ];
  }
  if (type === 'xpay_subscribe_ios_refund_query_notify')
    return ['**Wants an answer**: `iosRefundReply(push, { … })`, within 3 seconds.', ''];
  if (type.startsWith('xpay_'))
    return [
      '**Answered** with `ErrCode` and `ErrMsg` instead of `success`; `acknowledgement(push, { errCode })` asks for it again.',
      '',
    ];
  return [];
}

/** @param {Found} found */
function titleOf({ declaration }) {
  const [words = ''] = docstring(declaration.comment).paragraphs;
  return words.replace(/[.:;](?: .*)?$/, '');
}

/** @param {string} topic */
function headingOf(topic) {
  const [words = ''] = topic.replace(/^Pushes (?:about |(?=to ))/, '').split(/[.:]/);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
