import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import { categoriesOf } from '../seeds.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { type Keyword, library, type Title } from './subscribe-library.js';
import type { SubscribeTemplate } from './subscribe-state.js';

/** Templates that an account can have. */
const maxTemplates = 25;
const maxTitlesAPage = 30;

/** The key of a keyword in the data of a message: `thing1`. */
export function keyOf({ rule, kid }: Keyword): string {
  return `${rule}${kid}`;
}

/** The library of templates and what the account has chosen of it. */
export function subscribeTemplateRoutes(world: World): Routes {
  return {
    getCategory: forProgram(world, (program) => ({
      data: categoriesOf(program).map(({ second_id: id, second_class: name }) => ({ id, name })),
    })),
    getPubTemplateTitleList: forProgram(world, titles),
    getPubTemplateKeyWordsById: forProgram(world, (_program, { tid }: { tid: string }) => {
      const { keywords } = titleOf(tid);
      return {
        data: keywords.map(({ kid, name, example, rule }) => ({ kid, name, example, rule })),
        count: String(keywords.length),
      };
    }),
    addMessageTemplate: forProgram(world, (program, input: { tid: string; kidList: number[]; sceneDesc?: string }) => {
      const { templates } = program.operations.messages;
      const title = titleOf(input.tid);
      const keywords = chosen(title, input.kidList);
      if (templates.size >= maxTemplates) throw refusal(200012);
      const priTmplId = world.ids.text(43);
      templates.set(priTmplId, {
        priTmplId,
        title: title.title,
        type: title.type,
        keywords,
        sceneDesc: input.sceneDesc ?? '',
      });
      return { priTmplId };
    }),
    getMessageTemplateList: forProgram(world, ({ operations }) => ({
      data: [...operations.messages.templates.values()].map(view),
    })),
    deleteMessageTemplate: forProgram(world, ({ operations }, { priTmplId }: { priTmplId: string }) => {
      if (priTmplId === '') throw refusal(20002);
      if (!operations.messages.templates.delete(priTmplId)) throw refusal(20001);
      return {};
    }),
  };
}

function titles(program: Account, { ids, start, limit }: { ids: string; start: number; limit: number }): unknown {
  if (ids === '') throw refusal(200018);
  const own = categoriesOf(program).map(({ second_id }) => String(second_id));
  const asked = ids.split(',');
  // A category that the account does not have is taken to be as wrong as one that does not exist.
  if (!asked.every((id) => own.includes(id))) throw refusal(200019);
  if (!Number.isInteger(start) || start < 0) throw refusal(200016);
  if (!Number.isInteger(limit) || limit < 1 || limit > maxTitlesAPage) throw refusal(200017);
  const all = asked.flatMap((categoryId) => library.map(({ tid, title, type }) => ({ tid, title, type, categoryId })));
  return { data: all.slice(start, start + limit), count: all.length };
}

function titleOf(tid: string): Title {
  const title = library.find((one) => String(one.tid) === tid);
  if (title === undefined) throw refusal(200014);
  return title;
}

/** Newer titles (`tid` from 10000001 to 19999999) have fixed keywords, of the others 2 to 5 are chosen. */
function chosen({ tid, keywords }: Title, kids: readonly number[]): readonly Keyword[] {
  if (tid >= 10_000_001 && tid <= 19_999_999) {
    if (kids.length > 0) throw refusal(200020);
    return keywords;
  }
  if (kids.length < 2 || kids.length > 5 || new Set(kids).size < kids.length) throw refusal(200020);
  return kids.map((kid) => {
    const keyword = keywords.find((one) => one.kid === kid);
    if (keyword === undefined) throw refusal(200020);
    return keyword;
  });
}

function view({ priTmplId, title, type, keywords }: SubscribeTemplate): unknown {
  const lines = (value: (keyword: Keyword) => string): string =>
    keywords.map((keyword) => `${keyword.name}:${value(keyword)}\n`).join('');
  const limited = keywords.filter(({ values }) => values !== undefined);
  return {
    priTmplId,
    title,
    type,
    content: lines((keyword) => `{{${keyOf(keyword)}.DATA}}`),
    example: lines(({ example }) => example),
    ...(limited.length > 0 && {
      keywordEnumValueList: limited.map((keyword) => ({
        keywordCode: `${keyOf(keyword)}.DATA`,
        enumValueList: keyword.values,
      })),
    }),
  };
}
