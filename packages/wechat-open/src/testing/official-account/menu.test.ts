import { describe, expect, it } from 'vitest';
import { element } from '../__fixtures__/receiver.js';
import { createOfficial, hua, lily, ming } from './__fixtures__/official.js';

const click = { type: 'click', name: 'Today', key: 'TODAY' };
const view = { type: 'view', name: 'Shop', url: 'https://shop.example.com/' };
const create = '/cgi-bin/menu/create';
const conditional = '/cgi-bin/menu/addconditional';
const match = '/cgi-bin/menu/trymatch';

describe('the default menu', () => {
  it('is set, read and removed', async () => {
    const { call, read } = await createOfficial();
    expect(await read('/cgi-bin/menu/get')).toMatchObject({ errcode: 46003 });
    expect(await read('/cgi-bin/get_current_selfmenu_info')).toMatchObject({ is_menu_open: 0 });
    await call(create, { button: [click, { name: 'More', sub_button: [view] }] });
    expect(await read('/cgi-bin/menu/get')).toMatchObject({
      menu: {
        button: [
          { ...click, sub_button: [] },
          { name: 'More', sub_button: [view] },
        ],
      },
    });
    expect(await read('/cgi-bin/get_current_selfmenu_info')).toMatchObject({
      is_menu_open: 1,
      selfmenu_info: { button: [click, { name: 'More', sub_button: { list: [view] } }] },
    });
    expect(await read('/cgi-bin/menu/delete')).toMatchObject({ errcode: 0 });
    expect(await read('/cgi-bin/menu/get')).toMatchObject({ errcode: 46003 });
  });

  it.each([
    ['no buttons', [], 40016],
    ['four buttons', [click, click, click, click], 40016],
    ['an unknown type', [{ ...click, type: 'dance' }], 40017],
    ['a long caption', [{ ...click, name: 'x'.repeat(17) }], 40018],
    ['a click without key', [{ type: 'click', name: 'Today' }], 40019],
    ['a long key', [{ ...click, key: 'x'.repeat(129) }], 40019],
    ['a view without url', [{ type: 'view', name: 'Shop' }], 40020],
    ['a link that is none', [{ ...view, url: 'shop' }], 40055],
    ['a program without app id', [{ ...view, type: 'miniprogram', pagepath: 'a' }], 40013],
    ['a program that is not linked', [{ ...view, type: 'miniprogram', appid: 'wx9', pagepath: 'a' }], 45064],
    ['material that is not there', [{ type: 'media_id', name: 'Song', media_id: 'unknown' }], 40007],
    ['an article that is not there', [{ type: 'article_id', name: 'News', article_id: 'unknown' }], 53600],
    ['six on the second level', [{ name: 'More', sub_button: Array.from({ length: 6 }, () => view) }], 40023],
    ['a third level', [{ name: 'More', sub_button: [{ name: 'Even more', sub_button: [view] }] }], 40022],
    ['an unknown type below', [{ name: 'More', sub_button: [{ ...view, type: 'dance' }] }], 40024],
    ['a long caption below', [{ name: 'More', sub_button: [{ ...view, name: 'x'.repeat(61) }] }], 40025],
    ['members of another type below', [{ name: 'More', sub_button: [{ ...view, name: 1 }] }], 40025],
    ['nothing below', [{ name: 'More', sub_button: [{}] }], 40025],
    ['a click without key below', [{ name: 'More', sub_button: [{ type: 'click', name: 'Today' }] }], 40026],
    ['a long url below', [{ name: 'More', sub_button: [{ ...view, url: `https://a.b/${'x'.repeat(1024)}` }] }], 40027],
    ['a link that is none below', [{ name: 'More', sub_button: [{ ...view, url: 'ftp://a.b/' }] }], 40054],
  ])('refuses %s', async (_, button, errcode) => {
    const { call } = await createOfficial();
    expect(await call(create, { button })).toMatchObject({ errcode });
  });

  it('refuses escaped characters, which users would see', async () => {
    const { call } = await createOfficial();
    const body = JSON.stringify({ button: [{ ...click, name: '今日' }] });
    expect(await call(create, body.replace('今', '\\u4eca'))).toMatchObject({ errcode: 40033 });
    expect(await call(create, body)).toMatchObject({ errcode: 0 });
  });

  it('sends the event of a button that is tapped', async () => {
    const { call, fake, appId, events, addPicture } = await createOfficial();
    await call(create, { button: [click, { name: 'More', sub_button: [view] }] });
    await fake.officialAccounts.tapMenu(appId, lily, 'Today');
    await fake.officialAccounts.tapMenu(appId, lily, 'Shop');
    expect(element(events('CLICK')[0] ?? '', 'EventKey')).toBe('TODAY');
    expect(element(events('VIEW')[0] ?? '', 'EventKey')).toBe(view.url);
    await call(create, { button: [{ type: 'media_id', name: 'Poster', media_id: await addPicture() }] });
    expect(await fake.officialAccounts.tapMenu(appId, lily, 'Poster')).toBeUndefined();
    expect(fake.officialAccounts.inbox(appId, lily)).toMatchObject([{ channel: 'menu', kind: 'media_id' }]);
    await expect(fake.officialAccounts.tapMenu(appId, lily, 'Help')).rejects.toThrow('sees no menu button');
  });
});

describe('conditional menus', () => {
  it('show by tag and client, newest first, and go with the default menu', async () => {
    const { call, read } = await createOfficial();
    const rule = (matchrule: object, name: string) => call(conditional, { button: [{ ...click, name }], matchrule });
    expect(await rule({ client_platform_type: 2 }, 'Android')).toMatchObject({ errcode: 65303 });
    await call(create, { button: [click] });
    const { tag } = await call('/cgi-bin/tags/create', { tag: { name: 'VIP' } });
    await call('/cgi-bin/tags/members/batchtagging', { openid_list: [lily, ming], tagid: tag.id });
    const { menuid } = await rule({ tag_id: tag.id }, 'VIP');
    await rule({ client_platform_type: '2' }, 'Android');
    const nameFor = async (user_id: string) => (await call(match, { user_id })).button[0].name;
    expect([await nameFor('lily'), await nameFor(ming), await nameFor(hua)]).toEqual(['VIP', 'Android', 'Today']);
    expect(await read('/cgi-bin/menu/get')).toMatchObject({
      menu: { menuid: expect.any(Number) },
      conditionalmenu: [{ matchrule: { client_platform_type: 2 } }, { matchrule: { tag_id: tag.id } }],
    });
    await call('/cgi-bin/menu/delconditional', { menuid });
    expect(await nameFor(lily)).toBe('Today');
    expect(await call('/cgi-bin/menu/delconditional', { menuid })).toMatchObject({ errcode: 65301 });
    await read('/cgi-bin/menu/delete');
    await call(create, { button: [click] });
    expect(await nameFor(ming)).toBe('Today');
    expect(await call(match, { user_id: 'stranger' })).toMatchObject({ errcode: 65302 });
  });

  it('refuses bad rules and links to more than three domains in all', async () => {
    const { call } = await createOfficial();
    await call(create, { button: [click] });
    const add = (matchrule: object, button: readonly object[] = [click]) => call(conditional, { button, matchrule });
    expect(await add({})).toMatchObject({ errcode: 65304 });
    expect(await add({ tag_id: '' })).toMatchObject({ errcode: 65304 });
    expect(await add({ tag_id: 999 })).toMatchObject({ errcode: 45159 });
    expect(await add({ client_platform_type: 1, language: 'zh_CN' })).toMatchObject({ errcode: 65320 });
    const links = ['a', 'b', 'c'].map((host) => ({ ...view, url: `https://${host}.example.com/` }));
    expect(await add({ client_platform_type: 1 }, links)).toMatchObject({ errcode: 0 });
    expect(await add({ client_platform_type: 2 }, [view])).toMatchObject({ errcode: 65316 });
  });
});
