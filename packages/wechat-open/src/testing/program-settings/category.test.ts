import { expect, it } from 'vitest';
import { type Answer, program } from '../__fixtures__/caller.js';
import { createProgram } from '../__fixtures__/program.js';
import { createReceiver, element } from '../__fixtures__/receiver.js';
import type { AuthorizerSeed, WechatOpenFakeOptions } from '../index.js';

const add = '/cgi-bin/wxopen/addcategory';
const modify = '/cgi-bin/wxopen/modifycategory';
const remove = '/cgi-bin/wxopen/deletecategory';
const list = '/cgi-bin/wxopen/getcategory';

const notes = { first: 287, second: 614 };
const proof = (key: string): object => ({ key, value: 'media-1' });
const food = { first: 150, second: 155, certicates: [proof('《食品生产许可证》')] };
const clinic = { first: 304, second: 316, certicates: [proof('《医疗机构执业许可证》'), proof('《卫生许可证》')] };

const create = (seed: Partial<AuthorizerSeed> = {}, options: WechatOpenFakeOptions = {}) =>
  createProgram({ authorizers: [{ appId: program, ...seed }], ...options });

it('offers a flat tree, to persons less than to companies', async () => {
  const names = async (seed: Partial<AuthorizerSeed>): Promise<string[]> => {
    const { read } = await create(seed);
    const { categories_list } = await read('/cgi-bin/wxopen/getallcategories');
    return categories_list.categories.filter(({ level }: Answer) => level === 2).map(({ name }: Answer) => name);
  };
  expect(await names({})).toContain('Clinics');
  expect(await names({ personal: true })).not.toContain('Clinics');
  const { call } = await create();
  const { categories_list } = await call('/cgi-bin/wxopen/getcategoriesbytype', { verify_type: 1 });
  expect(categories_list.categories.find(({ id }: Answer) => id === 155)).toMatchObject({
    father: 150,
    sensitive_type: 1,
    qualify: {
      exter_list: [{ inner_list: [{ name: '《食品经营许可证》' }] }, { inner_list: [{ name: '《食品生产许可证》' }] }],
    },
  });
});

it('adds a plain category at once', async () => {
  const { call, read } = await create();
  expect(await call(add, { categories: [notes] })).toMatchObject({ errcode: 0 });
  expect(await read(list)).toMatchObject({
    categories: [
      { second: 154, audit_status: 3 },
      { second: 614, second_name: 'Notes', audit_status: 3 },
    ],
    limit: 5,
    quota: 4,
    category_limit: 5,
  });
  expect((await read('/wxa/get_category')).category_list).toHaveLength(2);
});

it('reviews a sensitive category, refuses it with a reason, and takes other certificates', async () => {
  const receiver = createReceiver(() => caller.fake);
  const caller = await create();
  caller.fake.pushTo(receiver.handle);
  const { call, read, fake } = caller;
  await call(add, { categories: [food] });
  const state = async (): Promise<Answer> => (await read(list)).categories[1];
  expect(await state()).toMatchObject({ second: 155, audit_status: 1 });
  expect((await read('/wxa/get_category')).category_list).toHaveLength(1);
  expect(await call(modify, food)).toMatchObject({ errcode: 53307 });
  expect(await call(remove, { first: 150, second: 155 })).toMatchObject({ errcode: 53308 });

  await fake.programSettings.decideCategory(program, 'The picture is blurred.');
  expect(await state()).toMatchObject({ audit_status: 2, audit_reason: 'The picture is blurred.' });
  expect(
    ['Event', 'ret', 'first', 'second', 'reason'].map((name) => element(receiver.received[0]?.plaintext ?? '', name)),
  ).toEqual(['wxa_category_audit', '2', '150', '155', 'The picture is blurred.']);
  expect(await call(modify, { ...food, certicates: [] })).toMatchObject({ errcode: 53303 });
  expect(await call(modify, food)).toMatchObject({ errcode: 0 });
  expect(await state()).not.toHaveProperty('audit_reason');
  await fake.programSettings.decideCategory(program);
  expect(await state()).toMatchObject({ audit_status: 3 });
  expect(element(receiver.received[1]?.plaintext ?? '', 'ret')).toBe('3');
  await expect(fake.programSettings.decideCategory(program)).rejects.toThrow('waits for no category');
});

it.each([
  ['an unknown category', [{ first: 1, second: 1 }], 53303],
  ['nothing', [], 53303],
  ['a category that is set', [{ first: 150, second: 154 }], 53304],
  ['a category twice', [notes, notes], 53304],
  ['a sensitive category without certificates', [{ ...food, certicates: [] }], 53311],
  ['half of a set of certificates', [{ ...clinic, certicates: clinic.certicates.slice(1) }], 53311],
  ['a whole set', [clinic], 0],
  ['too many', [notes, food, clinic, { ...notes, second: 615 }, { ...notes, second: 616 }], 53301],
])('answers to the addition of %s', async (_, categories, errcode) => {
  const { call } = await create();
  expect(await call(add, { categories })).toMatchObject({ errcode });
});

it('gives persons no category of companies', async () => {
  const { call } = await create({ personal: true });
  expect(await call(add, { categories: [food] })).toMatchObject({ errcode: 53302 });
});

it('allows five additions a month', async () => {
  const { authorize, post, fake } = await create();
  const outcomes: number[] = [];
  const { accessToken } = await authorize();
  for (let time = 0; time < 6; time++) {
    outcomes.push((await post(add, { categories: [notes] }, accessToken)).errcode);
    await post(remove, notes, accessToken);
  }
  expect(outcomes).toEqual([0, 0, 0, 0, 0, 53300]);
  await fake.clock.advance('31d');
  const later = await authorize();
  expect(await post(add, { categories: [notes] }, later.accessToken)).toMatchObject({ errcode: 0 });
});

it('deletes, but not what is not set, nor the last category of a program that users can open', async () => {
  const { call, publish } = await create();
  expect(await call(remove, notes)).toMatchObject({ errcode: 53303 });
  expect(await call(modify, { ...notes, certicates: [] })).toMatchObject({ errcode: 53306 });
  await publish('1.0.0');
  expect(await call(remove, { first: 150, second: 154 })).toMatchObject({ errcode: 53309 });
  await call(add, { categories: [notes] });
  expect(await call(remove, { first: 150, second: 154 })).toMatchObject({ errcode: 0 });
});

it('lets code be submitted only with an approved category', async () => {
  const { call, commit, fake } = await create({ categories: [] });
  await call(add, { categories: [food] });
  await commit();
  fake.scans.finish(program);
  expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 85008 });
  await fake.programSettings.decideCategory(program);
  expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 0 });
});

it('follows a policy, once, over a snapshot and a reset', async () => {
  const { call, read, fake } = await create(
    {},
    { settingsPolicy: { afterMs: 3_600_000, refuse: ({ name }) => (name === 'Food' ? 'No stamp.' : undefined) } },
  );
  await call(add, { categories: [food, clinic] });
  const statuses = async (): Promise<number[]> =>
    (await read(list)).categories.map(({ audit_status }: Answer) => audit_status);
  const snapshot = fake.snapshot();
  await fake.programSettings.decideCategory(program);
  await fake.clock.advance('1h');
  expect(await statuses()).toEqual([3, 3, 3]);
  fake.restore(snapshot);
  expect(await statuses()).toEqual([3, 1, 1]);
  await fake.clock.advance('1h');
  expect(await statuses()).toEqual([3, 2, 3]);
});
