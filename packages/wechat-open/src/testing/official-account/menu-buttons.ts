import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { publicationOf } from './publish.js';
import { isLinkedProgram } from './route.js';
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

/** A button before it was checked: nothing is known of the members of the second level. */
type RawButton = { readonly [Member in keyof MenuButton]?: unknown };

/**
 * Checks the buttons of a menu.
 *
 * @throws 40017 to 40027 and 40054, 40055 by level and member, 40007 for material that is not there, 53600 for articles that are
 * not, 40013 for a mini-program button without app id, 45064 for a mini program that the fake does not know.
 */
export function checkButtons(world: World, official: OfficialAccount, buttons: readonly MenuButton[]): void {
  for (const button of buttons) {
    const children = childrenOf(button);
    if (children.length === 0) checkButton(world, official, button, 'first');
    else {
      checkName(button, 'first');
      if (children.length > maxSecondLevel) throw refusal(40023);
      for (const child of children) checkButton(world, official, child, 'second');
    }
  }
}

function childrenOf({ sub_button: children }: RawButton): readonly RawButton[] {
  return Array.isArray(children) ? children : [];
}

function textOf(button: RawButton, member: keyof MenuButton): string {
  const value = button[member];
  return typeof value === 'string' ? value : '';
}

function checkName(button: RawButton, level: keyof typeof numbers): void {
  const bytes = Buffer.byteLength(textOf(button, 'name'));
  if (bytes === 0 || bytes > nameBytes[level]) throw refusal(numbers[level].name);
}

function checkButton(world: World, official: OfficialAccount, button: RawButton, level: keyof typeof numbers): void {
  checkName(button, level);
  const type = textOf(button, 'type');
  const member = needed[type];
  if (member === undefined) throw refusal(numbers[level].type);
  const value = textOf(button, member);
  if (member === 'key' && (value === '' || Buffer.byteLength(value) > keyBytes)) throw refusal(numbers[level].key);
  if (member === 'url') {
    if (value === '' || Buffer.byteLength(value) > urlBytes) throw refusal(numbers[level].url);
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw refusal(numbers[level].domain);
  }
  if (type === 'miniprogram') {
    const appId = textOf(button, 'appid');
    if (appId === '') throw refusal(40013);
    if (!isLinkedProgram(world, appId)) throw refusal(45064);
  }
  if (member === 'media_id' && !official.materials.has(value)) throw refusal(40007);
  if (member === 'article_id') publicationOf(official, value);
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
