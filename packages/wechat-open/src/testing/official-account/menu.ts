import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { buttonFields, checkButtons, leafButtons } from './menu-buttons.js';
import { forOfficial } from './route.js';
import type { ConditionalMenu, MenuButton, OfficialAccount, User } from './state.js';

/** Domains that all conditional menus together may link to. */
const maxDomains = 3;

interface MatchRule {
  readonly tag_id?: number | string;
  readonly client_platform_type?: number | string;
  readonly language?: string;
}

/** The default menu and the menus that only some users see. */
export function menuRoutes(world: World): Routes {
  return {
    menuCreate: forOfficial(world, (official, input: { button: readonly MenuButton[] }, _, { bytes }) => {
      checkCharset(bytes);
      checkButtons(world, official, input.button);
      official.menu = { menuId: world.ids.sequence(), buttons: input.button };
      return {};
    }),
    menuGet: forOfficial(world, ({ menu, conditionalMenus }) => {
      if (menu === undefined) throw refusal(46003);
      const button = menu.buttons.map(buttonFields);
      if (conditionalMenus.length === 0) return { menu: { button } };
      return { menu: { button, menuid: menu.menuId }, conditionalmenu: conditionalMenus.map(conditionalFields) };
    }),
    menuDelete: forOfficial(world, (official) => {
      official.menu = undefined;
      official.conditionalMenus = [];
      return {};
    }),
    getCurrentSelfMenuInfo: forOfficial(world, (official) => ({
      is_menu_open: official.menu === undefined ? 0 : 1,
      selfmenu_info: { button: (official.menu?.buttons ?? []).map((button) => currentFields(official, button)) },
    })),
    menuAddConditional: forOfficial(
      world,
      (official, input: { button: readonly MenuButton[]; matchrule: MatchRule }, _, { bytes }) => {
        checkCharset(bytes);
        if (official.menu === undefined) throw refusal(65303);
        const rule = checkRule(official, input.matchrule);
        checkButtons(world, official, input.button);
        const menu: ConditionalMenu = { menuId: world.ids.sequence(), buttons: input.button, ...rule };
        const menus = [menu, ...official.conditionalMenus];
        if (domainsOf(menus).size > maxDomains) throw refusal(65316);
        official.conditionalMenus = menus;
        return { menuid: String(menu.menuId) };
      },
    ),
    menuDeleteConditional: forOfficial(world, (official, input: { menuid: number | string }) => {
      const rest = official.conditionalMenus.filter(({ menuId }) => menuId !== Number(input.menuid));
      if (rest.length === official.conditionalMenus.length) throw refusal(65301);
      official.conditionalMenus = rest;
      return {};
    }),
    menuTryMatch: forOfficial(world, (official, input: { user_id: string }) => {
      const user = [...official.users.values()].find(
        ({ openid, wechatId, follows }) => follows && (openid === input.user_id || wechatId === input.user_id),
      );
      if (user === undefined) throw refusal(65302);
      return { button: menuFor(official, user).map(buttonFields) };
    }),
  };
}

/** The buttons that a user sees: of the newest conditional menu that fits, else of the default menu. */
export function menuFor(
  { menu, conditionalMenus }: OfficialAccount,
  { tags, clientPlatform }: User,
): readonly MenuButton[] {
  const match = conditionalMenus.find(
    (one) =>
      (one.tagId === undefined || tags.has(one.tagId)) &&
      (one.clientPlatform === undefined || one.clientPlatform === clientPlatform),
  );
  return (match ?? menu)?.buttons ?? [];
}

// The platform takes UTF-8 only as it is: escapes would be shown to users.
function checkCharset(body: Uint8Array): void {
  if (/\\u[0-9a-f]{4}/i.test(Buffer.from(body).toString('latin1'))) throw refusal(40033);
}

function checkRule({ tags }: OfficialAccount, rule: MatchRule): Pick<ConditionalMenu, 'tagId' | 'clientPlatform'> {
  if (rule.language !== undefined && rule.language !== '') throw refusal(65320);
  const tagId = numberOf(rule.tag_id);
  const clientPlatform = numberOf(rule.client_platform_type);
  if (tagId === undefined && clientPlatform === undefined) throw refusal(65304);
  // The page names no number for a tag that is not there; the fake assumes that of tagging.
  if (tagId !== undefined && !tags.has(tagId)) throw refusal(45159);
  return { tagId, clientPlatform };
}

// An empty text means no condition.
function numberOf(value: number | string | undefined): number | undefined {
  return value === undefined || value === '' ? undefined : Number(value);
}

function domainsOf(menus: readonly ConditionalMenu[]): Set<string> {
  const links = menus.flatMap(({ buttons }) =>
    leafButtons(buttons).flatMap(({ url }) => (url === undefined ? [] : [url])),
  );
  return new Set(links.map((url) => new URL(url).host));
}

function conditionalFields({ menuId, buttons, tagId, clientPlatform }: ConditionalMenu): Record<string, unknown> {
  return {
    button: buttons.map(buttonFields),
    menuid: menuId,
    matchrule: {
      // The old name of the tag comes back beside the new one.
      ...(tagId !== undefined && { group_id: tagId, tag_id: tagId }),
      ...(clientPlatform !== undefined && { client_platform_type: clientPlatform }),
    },
  };
}

/** A button as the website's view of the menu has it. */
function currentFields(official: OfficialAccount, button: MenuButton): Record<string, unknown> {
  const { sub_button: children = [], media_id: mediaId, ...rest } = button;
  if (children.length > 0)
    return { name: button.name, sub_button: { list: children.map((child) => currentFields(official, child)) } };
  if (mediaId === undefined) return rest;
  const { kind } = official.materials.get(mediaId) ?? { kind: 'image' };
  const type = kind === 'image' || kind === 'thumb' ? 'img' : kind;
  return { ...rest, type, value: mediaId };
}
