import { refusal } from '../errors.js';
import { publicationOf } from './publish.js';
import type { MenuButton, OfficialAccount } from './state.js';

/** Which member a button of a type needs, beside its caption. */
const needed: Readonly<Record<string, 'key' | 'url' | 'media_id' | 'article_id'>> = {
  click: 'key',
  view: 'url',
  miniprogram: 'url',
  scancode_push: 'key',
  scancode_waitmsg: 'key',
  pic_sysphoto: 'key',
  pic_photo_or_album: 'key',
  pic_weixin: 'key',
  location_select: 'key',
  media_id: 'media_id',
  view_limited: 'media_id',
  article_id: 'article_id',
  article_view_limited: 'article_id',
};

/** Error numbers of the first and of the second level. */
const numbers = {
  first: { type: 40017, name: 40018, key: 40019, url: 40020, domain: 40055 },
  second: { type: 40024, name: 40025, key: 40026, url: 40027, domain: 40054 },
} as const;

/** Longest captions in bytes. */
const nameBytes = { first: 16, second: 60 } as const;
const keyBytes = 128;
const urlBytes = 1024;
const maxSecondLevel = 5;

/**
 * Checks the buttons of a menu.
 *
 * @throws 40017 to 40027 and 40054, 40055 by level and member, 40007 for material that is not there, 53600 for articles that are
 * not, 40013 for a mini-program button without app id.
 */
export function checkButtons(official: OfficialAccount, buttons: readonly MenuButton[]): void {
  for (const button of buttons) {
    const { sub_button: children = [] } = button;
    if (children.length === 0) checkButton(official, button, 'first');
    else {
      checkName(button, 'first');
      if (children.length > maxSecondLevel) throw refusal(40023);
      for (const child of children) {
        if ((child.sub_button ?? []).length > 0) throw refusal(40022);
        checkButton(official, child, 'second');
      }
    }
  }
}

function checkName({ name }: MenuButton, level: keyof typeof numbers): void {
  const bytes = Buffer.byteLength(name);
  if (bytes === 0 || bytes > nameBytes[level]) throw refusal(numbers[level].name);
}

function checkButton(official: OfficialAccount, button: MenuButton, level: keyof typeof numbers): void {
  checkName(button, level);
  const { type = '', key = '', url = '', appid = '' } = button;
  const member = needed[type];
  if (member === undefined) throw refusal(numbers[level].type);
  if (member === 'key' && (key === '' || Buffer.byteLength(key) > keyBytes)) throw refusal(numbers[level].key);
  if (member === 'url') {
    if (url === '' || Buffer.byteLength(url) > urlBytes) throw refusal(numbers[level].url);
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw refusal(numbers[level].domain);
  }
  if (type === 'miniprogram' && appid === '') throw refusal(40013);
  if (member === 'media_id' && !official.materials.has(button.media_id ?? '')) throw refusal(40007);
  if (member === 'article_id') publicationOf(official, button.article_id ?? '');
}

/** All buttons that do something, of both levels. */
export function leafButtons(buttons: readonly MenuButton[]): readonly MenuButton[] {
  return buttons.flatMap((button) => {
    const { sub_button: children = [] } = button;
    return children.length === 0 ? [button] : children;
  });
}

/** A button as `menu/get` answers it: with an empty list where it has no second level. */
export function buttonFields(button: MenuButton): Record<string, unknown> {
  return { ...button, sub_button: (button.sub_button ?? []).map(buttonFields) };
}
