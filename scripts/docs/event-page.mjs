import { fieldRows } from './endpoint-section.mjs';
import { bases, eventsOf, unionOf } from './event-sources.mjs';
import { fieldsOf } from './fields.mjs';
import { anchor, docstring, generated, prose, table } from './markdown.mjs';
import { find } from './sources.mjs';

/**
 * @typedef {import('./event-sources.mjs').PlatformEvent} PlatformEvent
 * @typedef {import('./sources.mjs').Found} Found
 * @typedef {import('./sources.mjs').Sources} Sources
 */

const replies = { file: 'src/push/event-reply.ts', name: 'EventReplies' };

const channels = {
  ticket: 'Ticket URL (授权事件接收 URL)',
  message: 'Message URL (消息与事件接收 URL)',
};

/**
 * The page of a platform's events.
 *
 * @param {string} short - the package's folder name
 * @param {Sources} sources - the files of `eventPatterns`
 * @returns {string} Markdown
 */
export function eventPage(short, sources) {
  const topics = eventsOf(sources);
  const count = topics.reduce((sum, [, events]) => sum + events.length, 0);
  const contents = [];
  const lines = [];
  for (const [channel, title] of Object.entries(channels)) {
    lines.push(`## ${title}`, '');
    for (const [topic, events] of topics) {
      const own = events.filter((event) => event.channel === channel);
      if (own.length === 0) continue;
      const heading = prose(headingOf(topic));
      contents.push([`[${heading}](#${anchor(heading)})`, channel, own.length]);
      const rows = own.map(({ type, found }) => [
        `[\`${type}\`](#${anchor(type)})`,
        prose(titleOf(found)),
        `\`${found.declaration.name}\``,
      ]);
      lines.push(`### ${heading}`, '', ...introduction(topic), ...table(['event', 'name', 'type'], rows), '');
      lines.push(...own.flatMap((event) => eventSection(sources, event)));
    }
  }
  const [, ...about] = docstring(unionOf(sources)?.declaration.comment ?? '').paragraphs;
  const base = find(sources, 'src/push/events/base.ts', 'PushBase');
  const common = base ? fieldRows(fieldsOf(sources, base.file, base.declaration.type)) : [];
  return [
    generated,
    '',
    `# ${short}: events`,
    '',
    [
      `${count} events. Take one with \`client.on('type', (push, context) => …)\`; a type that is not here arrives as \`unknown\`.`,
      ...about.map((words) => prose(words)),
      '[All families](README.md)',
    ].join(' '),
    '',
    'Every event has these members beside its own:',
    '',
    ...table(['member', 'type', 'meaning'], common),
    '',
    ...table(['topic', 'channel', 'events'], contents),
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
    ...answer(sources, type, found),
    ...(fields.length > 0 ? [...table(['field', 'type', 'meaning'], fieldRows(fields)), ''] : []),
    ...(page === undefined ? [] : [`<${page}>`, '']),
  ];
}

/** What to answer, where it is not `success`. @param {Sources} sources @param {string} type @param {Found} found @returns {string[]} lines */
function answer(sources, type, { declaration }) {
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
  const said = /answer with `/.test(declaration.comment);
  if (type.startsWith('xpay_') && !said)
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

/** What a topic's docstring says beside its heading. @param {string} topic @returns {string[]} lines */
function introduction(topic) {
  const more = /^[^.:]*(?::|\. )/.test(topic);
  return more ? [prose(topic), ''] : [];
}
