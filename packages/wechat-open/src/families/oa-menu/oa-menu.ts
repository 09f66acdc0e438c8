import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { type MakeObject, numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Second-level button. */
interface SubButton {
  /**
   * Kind of button: `click`, `view`, `miniprogram`, `scancode_push`, `scancode_waitmsg`, `pic_sysphoto`, `pic_photo_or_album`,
   * `pic_weixin`, `location_select`, `media_id`, `article_id`, `article_view_limited`; none on a button with second-level
   * buttons.
   */
  type?: string | undefined;
  /** Caption; at most 16 bytes on the first level, 60 on the second. */
  name: string;
  /** Value sent with the event, at most 128 bytes; for `click` and the scan, picture and place buttons. */
  key?: string | undefined;
  /** Page to open, at most 1024 bytes; for `miniprogram` the page shown by old clients. */
  url?: string | undefined;
  /** Permanent material to send; for `media_id` buttons. */
  media_id?: string | undefined;
  /** Published article; for `article_id` and `article_view_limited` buttons. */
  article_id?: string | undefined;
  /** Mini program to open; for `miniprogram` buttons. */
  appid?: string | undefined;
  /** Page of the mini program, query included. */
  pagepath?: string | undefined;
  /** Empty, as answers have it. */
  sub_button?: [] | undefined;
}

/** First-level button. */
interface Button {
  /**
   * Kind of button: `click`, `view`, `miniprogram`, `scancode_push`, `scancode_waitmsg`, `pic_sysphoto`, `pic_photo_or_album`,
   * `pic_weixin`, `location_select`, `media_id`, `article_id`, `article_view_limited`; none on a button with second-level
   * buttons.
   */
  type?: string | undefined;
  /** Caption; at most 16 bytes on the first level, 60 on the second. */
  name: string;
  /** Value sent with the event, at most 128 bytes; for `click` and the scan, picture and place buttons. */
  key?: string | undefined;
  /** Page to open, at most 1024 bytes; for `miniprogram` the page shown by old clients. */
  url?: string | undefined;
  /** Permanent material to send; for `media_id` buttons. */
  media_id?: string | undefined;
  /** Published article; for `article_id` and `article_view_limited` buttons. */
  article_id?: string | undefined;
  /** Mini program to open; for `miniprogram` buttons. */
  appid?: string | undefined;
  /** Page of the mini program, query included. */
  pagepath?: string | undefined;
  /** Second-level buttons, at most 5. */
  sub_button?: SubButton[] | undefined;
}

const buttonFields = (z: Zod) => ({
  type: z.string().optional(),
  name: z.string(),
  key: z.string().optional(),
  url: z.string().optional(),
  media_id: z.string().optional(),
  article_id: z.string().optional(),
  appid: z.string().optional(),
  pagepath: z.string().optional(),
});

const button = (z: Zod, object: MakeObject = z.strictObject) => {
  const subButton = object({ ...buttonFields(z), sub_button: z.tuple([]).optional() });
  return object({ ...buttonFields(z), sub_button: z.array(subButton).optional() });
};

/** Input of {@link getCurrentMenu}. */
export type GetCurrentMenuRequest = NoFields;

/** Result of {@link getCurrentMenu}. */
export interface GetCurrentMenuResponse {
  /** Whether the menu is on: 1 on, 0 off. */
  is_menu_open: number;
  /** The menu. */
  selfmenu_info: {
    /** First-level buttons. */
    button: {
      /**
       * Kind of button: as in {@link createMenu}, or `text`, `img`, `photo`, `video`, `voice`,
       * `news` when set on the website.
       */
      type?: string | undefined;
      /** Caption; at most 16 bytes on the first level, 60 on the second. */
      name: string;
      /** Value sent with the event, at most 128 bytes; for `click` and the scan, picture and place buttons. */
      key?: string | undefined;
      /** Content of website buttons: the text, a temporary media id, or the download link of a video. */
      value?: string | undefined;
      /** Page to open, at most 1024 bytes; for miniprogram the page shown by old clients. */
      url?: string | undefined;
      /** Articles behind a news button. */
      news_info?:
        | {
            /** Articles. */
            list: {
              /** Title. */
              title: string;
              /** Author. */
              author?: string | undefined;
              /** Summary. */
              digest?: string | undefined;
              /** Whether the cover shows: 1 yes, 0 no. */
              show_cover: number;
              /** URL of the cover. */
              cover_url: string;
              /** URL of the text. */
              content_url: string;
              /** Original page; empty without one. */
              source_url?: string | undefined;
            }[];
          }
        | undefined;
      /** Second-level buttons. */
      sub_button?:
        | {
            /** The buttons, of the same shape. */
            list?: Record<string, unknown>[] | undefined;
          }
        | undefined;
    }[];
  };
}

/**
 * 获取自定义菜单配置。The default menu in use, whether set by API or on the website. Open to unverified accounts too; pictures, voices
 * and videos appear as temporary media that last 3 days.
 * Calls `GET /cgi-bin/get_current_selfmenu_info`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Querying_Custom_Menus.html
 */
export const getCurrentMenu: WechatEndpoint<GetCurrentMenuRequest, GetCurrentMenuResponse, 'authorizer'> = {
  id: 'getCurrentSelfMenuInfo',
  family: 'oa-menu',
  method: 'GET',
  path: '/cgi-bin/get_current_selfmenu_info',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Querying_Custom_Menus.html',
  permissionSets: [15],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      is_menu_open: z.number(),
      selfmenu_info: z.looseObject({
        button: z.array(
          z.looseObject({
            type: z.string().optional(),
            name: z.string(),
            key: z.string().optional(),
            value: z.string().optional(),
            url: z.string().optional(),
            news_info: z
              .looseObject({
                list: z.array(
                  z.looseObject({
                    title: z.string(),
                    author: z.string().optional(),
                    digest: z.string().optional(),
                    show_cover: z.number(),
                    cover_url: z.string(),
                    content_url: z.string(),
                    source_url: z.string().optional(),
                  }),
                ),
              })
              .optional(),
            sub_button: z.looseObject({ list: z.array(z.record(z.string(), z.unknown())).optional() }).optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link addConditionalMenu}. */
export interface AddConditionalMenuRequest {
  /** First-level buttons. */
  button: Button[];
  /** Who sees this menu; at least one condition. */
  matchrule: {
    /** Users with this tag. */
    tag_id?: Numeric | undefined;
    /** System of the client: 1 iOS, 2 Android, 3 other. */
    client_platform_type?: Numeric | undefined;
    /** Language of the user; refused with 65320 now. */
    language?: string | undefined;
  };
}

/** Result of {@link addConditionalMenu}. */
export interface AddConditionalMenuResponse {
  /** The new menu. */
  menuid: Numeric;
}

/**
 * 创建个性化菜单。Adds a menu that only matching users see; newer ones are tried first. Needs a default menu, allows links to 3 domains
 * in all, at most 2000 calls a day. There is no edit: add the whole set anew.
 * Calls `POST /cgi-bin/menu/addconditional`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#0
 */
export const addConditionalMenu: WechatEndpoint<AddConditionalMenuRequest, AddConditionalMenuResponse, 'authorizer'> = {
  id: 'menuAddConditional',
  family: 'oa-menu',
  method: 'POST',
  path: '/cgi-bin/menu/addconditional',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#0',
  permissionSets: [15],
  errors: [
    40016, 40017, 40018, 40019, 40020, 40023, 40024, 40027, 40033, 40054, 40055, 53600, 65303, 65304, 65305, 65316,
    65317, 65320,
  ],
  request: (z: Zod) =>
    z.strictObject({
      button: z.array(button(z)).min(1).max(3),
      matchrule: z.strictObject({
        tag_id: numeric(z).optional(),
        client_platform_type: numeric(z).optional(),
        language: z.string().optional(),
      }),
    }),
  response: (z: Zod) => z.looseObject({ menuid: numeric(z) }),
};

/** Input of {@link createMenu}. */
export interface CreateMenuRequest {
  /** First-level buttons. */
  button: Button[];
}

/** Result of {@link createMenu}. */
export type CreateMenuResponse = NoFields;

/**
 * 创建自定义菜单。Sets the default menu and replaces the one before. Clients reload it when their copy is older than 5 minutes.
 * Calls `POST /cgi-bin/menu/create`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
 */
export const createMenu: WechatEndpoint<CreateMenuRequest, CreateMenuResponse, 'authorizer'> = {
  id: 'menuCreate',
  family: 'oa-menu',
  method: 'POST',
  path: '/cgi-bin/menu/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html',
  permissionSets: [15],
  errors: [40016, 40017, 40018, 40019, 40020, 40023, 40024, 40027, 40033, 40054, 40055],
  request: (z: Zod) => z.strictObject({ button: z.array(button(z)).min(1).max(3) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteConditionalMenu}. */
export interface DeleteConditionalMenuRequest {
  /** Menu, from {@link addConditionalMenu}. */
  menuid: Numeric;
}

/** Result of {@link deleteConditionalMenu}. */
export type DeleteConditionalMenuResponse = NoFields;

/**
 * 删除个性化菜单。Removes one conditional menu. At most 2000 calls a day.
 * Calls `POST /cgi-bin/menu/delconditional`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#1
 */
export const deleteConditionalMenu: WechatEndpoint<
  DeleteConditionalMenuRequest,
  DeleteConditionalMenuResponse,
  'authorizer'
> = {
  id: 'menuDeleteConditional',
  family: 'oa-menu',
  method: 'POST',
  path: '/cgi-bin/menu/delconditional',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#1',
  permissionSets: [15],
  errors: [65301],
  request: (z: Zod) => z.strictObject({ menuid: numeric(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteMenu}. */
export type DeleteMenuRequest = NoFields;

/** Result of {@link deleteMenu}. */
export type DeleteMenuResponse = NoFields;

/**
 * 删除自定义菜单。Removes the default menu and with it every conditional menu.
 * Calls `GET /cgi-bin/menu/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html
 */
export const deleteMenu: WechatEndpoint<DeleteMenuRequest, DeleteMenuResponse, 'authorizer'> = {
  id: 'menuDelete',
  family: 'oa-menu',
  method: 'GET',
  path: '/cgi-bin/menu/delete',
  auth: 'authorizer',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html',
  permissionSets: [15],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getMenu}. */
export type GetMenuRequest = NoFields;

/** Result of {@link getMenu}. */
export interface GetMenuResponse {
  /** Default menu. */
  menu: {
    /** First-level buttons. */
    button: Button[];
    /** Id of the default menu; only with conditional menus. */
    menuid?: number | undefined;
  };
  /** Conditional menus. */
  conditionalmenu?:
    | {
        /** First-level buttons. */
        button: Button[];
        /** Menu, from {@link addConditionalMenu}. */
        menuid?: number | undefined;
        /** Who sees this menu; at least one condition. */
        matchrule: {
          /** Users of this tag; the old name of `tag_id`. */
          group_id?: number | undefined;
          /** Users with this tag. */
          tag_id?: number | undefined;
          /** Sex, 1 male, 2 female; no longer accepted in rules. */
          sex?: number | undefined;
          /** System of the client: 1 iOS, 2 Android, 3 other. */
          client_platform_type?: number | undefined;
          /** Country; no longer accepted in rules. */
          country?: string | undefined;
          /** Province; no longer accepted in rules. */
          province?: string | undefined;
          /** City; no longer accepted in rules. */
          city?: string | undefined;
          /** Language of the client; no longer accepted in rules. */
          language?: string | undefined;
        };
      }[]
    | undefined;
}

/**
 * 获取自定义菜单。Default and conditional menus that were set by API; for menus of the website use {@link getCurrentMenu}.
 * Calls `GET /cgi-bin/menu/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html
 */
export const getMenu: WechatEndpoint<GetMenuRequest, GetMenuResponse, 'authorizer'> = {
  id: 'menuGet',
  family: 'oa-menu',
  method: 'GET',
  path: '/cgi-bin/menu/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html',
  permissionSets: [15],
  errors: [46003],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      menu: z.looseObject({ button: z.array(button(z, z.looseObject)), menuid: z.number().optional() }),
      conditionalmenu: z
        .array(
          z.looseObject({
            button: z.array(button(z, z.looseObject)),
            menuid: z.number().optional(),
            matchrule: z.looseObject({
              group_id: z.number().optional(),
              tag_id: z.number().optional(),
              sex: z.number().optional(),
              client_platform_type: z.number().optional(),
              country: z.string().optional(),
              province: z.string().optional(),
              city: z.string().optional(),
              language: z.string().optional(),
            }),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link getMatchingMenu}. */
export interface GetMatchingMenuRequest {
  /** Openid or WeChat id of a follower. */
  user_id: string;
}

/** Result of {@link getMatchingMenu}. */
export interface GetMatchingMenuResponse {
  /** First-level buttons. */
  button: Button[];
}

/**
 * 测试个性化菜单匹配结果。The menu that a given user sees. At most 20000 calls a day.
 * Calls `POST /cgi-bin/menu/trymatch`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#2
 */
export const getMatchingMenu: WechatEndpoint<GetMatchingMenuRequest, GetMatchingMenuResponse, 'authorizer'> = {
  id: 'menuTryMatch',
  family: 'oa-menu',
  method: 'POST',
  path: '/cgi-bin/menu/trymatch',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html#2',
  permissionSets: [15],
  errors: [65302],
  request: (z: Zod) => z.strictObject({ user_id: z.string() }),
  response: (z: Zod) => z.looseObject({ button: z.array(button(z, z.looseObject)) }),
};
