import { describe, expect, it } from 'vitest';
import { element } from '../__fixtures__/receiver.js';
import { createOfficial, hua } from './__fixtures__/official.js';

const submit = '/cgi-bin/freepublish/submit';
const status = '/cgi-bin/freepublish/get';
const article = '/cgi-bin/freepublish/getarticle';

describe('drafts', () => {
  it('are stored, changed, counted, listed and removed', async () => {
    const { call, read, addDraft, addPicture, fake } = await createOfficial();
    const first = await addDraft('Spring', 'Summer');
    await fake.clock.advance('1m');
    const second = await addDraft('Autumn');
    expect(await read('/cgi-bin/draft/count')).toMatchObject({ total_count: 2 });
    expect(await call('/cgi-bin/draft/batchget', { offset: 0, count: 1 })).toMatchObject({
      total_count: 2,
      item_count: 1,
      item: [{ media_id: second, update_time: 1_767_225_660 }],
    });
    const articles = { title: 'June', content: 'Warm', thumb_media_id: await addPicture() };
    expect(await call('/cgi-bin/draft/update', { media_id: first, index: 1, articles })).toMatchObject({ errcode: 0 });
    expect(await call('/cgi-bin/draft/update', { media_id: first, index: 2, articles })).toMatchObject({
      errcode: 40114,
    });
    const { news_item } = await call('/cgi-bin/draft/get', { media_id: first });
    expect(news_item.map(({ title }: { title: string }) => title)).toEqual(['Spring', 'June']);
    const bare = await call('/cgi-bin/draft/batchget', { offset: 0, count: 20, no_content: 1 });
    expect(bare.item[0].content.news_item[0]).not.toHaveProperty('content');
    await call('/cgi-bin/draft/delete', { media_id: first });
    expect(await call('/cgi-bin/draft/get', { media_id: first })).toMatchObject({ errcode: 40007 });
    expect(await call('/cgi-bin/draft/switch?checkonly=1')).toMatchObject({ is_open: 1 });
  });

  it('lose pictures from elsewhere', async () => {
    const { call, addPicture } = await createOfficial();
    const own = '<img src="http://mmbiz.qpic.cn/mmbiz_jpg/a/0">';
    const content = `<p>Hi</p>${own}<img src="https://example.com/a.png">`;
    const articles = [{ title: 'Spring', content, thumb_media_id: await addPicture() }];
    const { media_id } = await call('/cgi-bin/draft/add', { articles });
    const { news_item } = await call('/cgi-bin/draft/get', { media_id });
    expect(news_item[0].content).toBe(`<p>Hi</p>${own}`);
  });

  it.each([
    ['no articles', () => [], 44003],
    ['nine articles', (good: object) => Array.from({ length: 9 }, () => good), 45008],
    ['a cover that is not there', (good: object) => [{ ...good, thumb_media_id: 'unknown' }], 40007],
    ['a picture message without pictures', (good: object) => [{ ...good, article_type: 'newspic' }], 40007],
    ['an empty text', (good: object) => [{ ...good, content: ' ' }], 45166],
    ['a long text', (good: object) => [{ ...good, content: 'x'.repeat(20_001) }], 45002],
    ['a source that is no link', (good: object) => [{ ...good, content_source_url: 'javascript:0' }], 41039],
    ['a product', (good: object) => [{ ...good, product_info: { footer_product_info: { product_key: 'p' } } }], 53406],
  ] as const)('refuse %s', async (_, articlesOf, errcode) => {
    const { call, addPicture } = await createOfficial();
    const articles = articlesOf({ title: 'Spring', content: 'Flowers', thumb_media_id: await addPicture() });
    expect(await call('/cgi-bin/draft/add', { articles })).toMatchObject({ errcode });
  });
});

describe('publishing', () => {
  it('takes time, tells the end, and empties the box', async () => {
    const { call, read, addDraft, fake, events } = await createOfficial();
    const { publish_id } = await call(submit, { media_id: await addDraft('Spring', 'Summer') });
    expect(await call(status, { publish_id })).toMatchObject({ publish_id, publish_status: 1, fail_idx: [] });
    await fake.clock.advance('30s');
    const done = await call(status, { publish_id });
    expect(done).toMatchObject({ publish_status: 0, article_detail: { count: 2, item: [{ idx: 1 }, { idx: 2 }] } });
    const [push = ''] = events('PUBLISHJOBFINISH');
    expect(element(push, 'publish_id')).toBe(publish_id);
    expect(element(push, 'publish_status')).toBe('0');
    expect(element(push, 'article_id')).toBe(done.article_id);
    expect(push).toContain('<count>2</count><item><idx>1</idx>');
    expect(await read('/cgi-bin/draft/count')).toMatchObject({ total_count: 0 });
    expect(await call(article, { article_id: done.article_id })).toMatchObject({
      news_item: [{ title: 'Spring', is_deleted: false }, { title: 'Summer' }],
    });
    expect(await call('/cgi-bin/freepublish/batchget', { offset: 0, count: 20, no_content: 1 })).toMatchObject({
      total_count: 1,
      item: [{ article_id: done.article_id }],
    });
  });

  it('deletes one article, then all', async () => {
    const { call, addDraft, fake } = await createOfficial();
    const { publish_id } = await call(submit, { media_id: await addDraft('Spring', 'Summer') });
    await fake.clock.advance('30s');
    const { article_id } = await call(status, { publish_id });
    const remove = '/cgi-bin/freepublish/delete';
    await call(remove, { article_id, index: 2 });
    expect(await call(article, { article_id })).toMatchObject({
      news_item: [{ is_deleted: false }, { is_deleted: true }],
    });
    expect(await call(remove, { article_id, index: 3 })).toMatchObject({ errcode: 53600 });
    await call(remove, { article_id });
    expect(await call(status, { publish_id })).toMatchObject({ publish_status: 5 });
    expect(await call(remove, { article_id: 'unknown' })).toMatchObject({ errcode: 53600 });
  });

  it('can fail, and the draft stays', async () => {
    const { call, read, addDraft, fake, appId, events } = await createOfficial();
    const { publish_id } = await call(submit, { media_id: await addDraft('Spring', 'Summer') });
    await fake.officialAccounts.finishPublication(appId, publish_id, { status: 2, failed: [1, 2] });
    expect(await call(status, { publish_id })).toMatchObject({ publish_status: 2, fail_idx: [1, 2] });
    expect(events('PUBLISHJOBFINISH')[0]).toContain('<fail_idx>1</fail_idx><fail_idx>2</fail_idx>');
    await fake.clock.advance('1h');
    expect(events('PUBLISHJOBFINISH')).toHaveLength(1);
    expect(await read('/cgi-bin/draft/count')).toMatchObject({ total_count: 1 });
    expect(await call(submit, { media_id: 'unknown' })).toMatchObject({ errcode: 40007 });
  });

  it('goes on after a snapshot was restored', async () => {
    const { call, addDraft, fake, events } = await createOfficial();
    const { publish_id } = await call(submit, { media_id: await addDraft('Spring') });
    const under = fake.snapshot();
    await fake.clock.advance('1m');
    fake.restore(under);
    expect(await call(status, { publish_id })).toMatchObject({ publish_status: 1 });
    await fake.clock.advance('30s');
    expect(await call(status, { publish_id })).toMatchObject({ publish_status: 0 });
    expect(events('PUBLISHJOBFINISH')).toHaveLength(2);
  });
});

describe('comments', () => {
  const post = async () => {
    const caller = await createOfficial();
    const { msg_data_id, publish_id } = await caller.call(submit, { media_id: await caller.addDraft('Spring') });
    await caller.fake.clock.advance('30s');
    return { ...caller, publish_id, on: { msg_data_id: Number(msg_data_id), index: 0 } };
  };

  it('are listed, featured, answered and deleted', async () => {
    const { call, fake, appId, on } = await post();
    const article = { msgDataId: on.msg_data_id, content: 'Lovely' };
    const user_comment_id = fake.officialAccounts.comment(appId, hua, article);
    fake.officialAccounts.comment(appId, 'oReader', article);
    const list = (type: number) => call('/cgi-bin/comment/list', { ...on, begin: 0, count: 49, type });
    expect(await list(0)).toMatchObject({
      total: 2,
      comment: [{ openid: 'oReader' }, { openid: hua, comment_type: 0 }],
    });
    await call('/cgi-bin/comment/markelect', { ...on, user_comment_id });
    expect(await list(2)).toMatchObject({ total: 1, comment: [{ user_comment_id, comment_type: 1 }] });
    await call('/cgi-bin/comment/unmarkelect', { ...on, user_comment_id });
    expect(await list(2)).toMatchObject({ total: 0, comment: [] });
    const reply = '/cgi-bin/comment/reply/add';
    expect(await call(reply, { ...on, user_comment_id, content: '' })).toMatchObject({ errcode: 88007 });
    expect(await call(reply, { ...on, user_comment_id, content: 'Thanks' })).toMatchObject({ errcode: 0 });
    expect(await call(reply, { ...on, user_comment_id, content: 'Thanks' })).toMatchObject({ errcode: 88005 });
    expect((await list(0)).comment[1].reply).toMatchObject({ content: 'Thanks' });
    await call('/cgi-bin/comment/reply/delete', { ...on, user_comment_id });
    await call('/cgi-bin/comment/delete', { ...on, user_comment_id });
    expect(await call('/cgi-bin/comment/delete', { ...on, user_comment_id })).toMatchObject({ errcode: 88008 });
    expect(await list(0)).toMatchObject({ total: 1 });
  });

  it('can be closed, and limit what is featured', async () => {
    const { call, fake, appId, on } = await post();
    const article = { msgDataId: on.msg_data_id, content: 'Lovely' };
    const ids = Array.from({ length: 102 }, () => fake.officialAccounts.comment(appId, hua, article));
    const feature = (user_comment_id = 0) => call('/cgi-bin/comment/markelect', { ...on, user_comment_id });
    fake.officialAccounts.withdrawComment(appId, { ...article, commentId: ids[0] ?? 0 });
    expect(await feature(ids[0])).toMatchObject({ errcode: 88004 });
    for (const id of ids.slice(1, 101)) expect(await feature(id)).toMatchObject({ errcode: 0 });
    expect(await feature(ids[101])).toMatchObject({ errcode: 88003 });
    await call('/cgi-bin/comment/close', on);
    expect(() => fake.officialAccounts.comment(appId, hua, article)).toThrow('closed');
    await call('/cgi-bin/comment/open', on);
    fake.officialAccounts.comment(appId, hua, article);
    expect(await call('/cgi-bin/comment/open', { ...on, index: 1 })).toMatchObject({ errcode: 88001 });
    expect(await call('/cgi-bin/comment/list', { ...on, begin: 0, count: 50, type: 0 })).toMatchObject({
      errcode: 88010,
    });
  });
});
