import {
  checkValues,
  deleteSome,
  fillIn,
  followFirst,
  mendRequest,
  notPossible,
  seeConsole,
  sendFewer,
  shorten,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, missing, unknown } from './entry.js';

/**
 * Menus of official accounts, also the conditional ones.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const menuErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['oa-menu'], {
    40015: invalid('The kind of menu', '菜单类型'),
    40016: entry('bug', ['The number of buttons is not valid', '按钮个数不合法'], sendFewer),
    40017: invalid('The kind of button', '按钮类型'),
    40018: entry('bug', ['A button’s name has a length that is not allowed', '按钮名字长度不合法'], shorten),
    40019: entry('bug', ['A button’s key has a length that is not allowed', '按钮 KEY 长度不合法'], shorten),
    40020: entry('bug', ['A button’s URL has a length that is not allowed', '按钮 URL 长度不合法'], shorten),
    40021: invalid('The menu’s version', '菜单版本号'),
    40022: entry('bug', ['The menu has too many levels', '子菜单级数不合法'], mendRequest),
    40023: entry('bug', ['The number of second-level buttons is not valid', '子菜单按钮个数不合法'], sendFewer),
    40024: invalid('The kind of second-level button', '子菜单按钮类型'),
    40025: entry(
      'bug',
      ['The name of a second-level button has a length that is not allowed', '子菜单按钮名字长度不合法'],
      shorten,
    ),
    40026: entry(
      'bug',
      ['The key of a second-level button has a length that is not allowed', '子菜单按钮 KEY 长度不合法'],
      shorten,
    ),
    40027: entry(
      'bug',
      ['The URL of a second-level button has a length that is not allowed', '子菜单按钮 URL 长度不合法'],
      shorten,
    ),
    40028: invalid('The user of the custom menu', '自定义菜单使用用户'),
    40054: entry(
      'bug',
      ['The domain of a second-level button is not allowed', '子菜单按钮域名不合法'],
      ['Use a domain that is allowed for the account.', '请使用账号允许的域名。'],
    ),
    40055: entry(
      'bug',
      ['A button’s domain is not allowed', '菜单按钮域名不合法'],
      ['Use a domain that is allowed for the account.', '请使用账号允许的域名。'],
    ),
    40057: entry('bug', ['The number of tabs is not valid', 'tabbar 数量不合法'], sendFewer),
    40058: entry('bug', ['A tab’s name has a length that is not allowed', 'tabbar 名称长度不合法'], shorten),
    40117: entry(
      'bug',
      ['A button’s media id has a length that is not allowed', '按钮 media_id 长度不合法'],
      checkValues,
    ),
    40118: entry(
      'bug',
      ['The media id of a second-level button has a length that is not allowed', '子按钮 media_id 长度不合法'],
      checkValues,
    ),
    40119: entry('bug', ['A button has a kind that cannot be used here', '按钮类型错误'], checkValues),
    40120: entry('bug', ['A second-level button has a kind that cannot be used here', '子按钮类型错误'], checkValues),
    41007: missing('The second-level menu', '子菜单数据'),
    45010: entry('bug', ['There are too many menus', '菜单个数超过限制'], sendFewer),
    45064: entry(
      'state',
      ['The menu opens a mini program that is not linked', '菜单包含未关联的小程序'],
      ['Link the mini program to the account first.', '请先关联该小程序。'],
    ),
    46002: unknown('menu version', '菜单版本'),
    46003: entry('state', ['No menu was set', '菜单不存在'], ['Create a menu first.', '请先创建菜单。']),
    47005: unknown('tab bar', 'tabbar'),
    65301: unknown('conditional menu', '个性化菜单'),
    65302: unknown('user', '用户'),
    65303: entry(
      'state',
      ['There is no default menu', '没有默认菜单'],
      ['Create the default menu first.', '请先创建默认菜单。'],
    ),
    65304: missing('The rule of the conditional menu', 'MatchRule'),
    65305: entry('quota', ['There are too many conditional menus', '个性化菜单数量达到上限'], deleteSome),
    65306: entry('permission', ['The account cannot have conditional menus', '账号不支持个性化菜单'], notPossible),
    65307: missing('The conditional menu', '个性化菜单信息'),
    65308: entry('bug', ['A button does nothing', '包含没有响应类型的按钮'], mendRequest),
    65309: entry(
      'state',
      ['Conditional menus are switched off', '个性化菜单开关已关闭'],
      ['Let the merchant switch them on in the mp console.', '请商家在公众平台开启。'],
    ),
    65310: entry('bug', ['A province or city is given without a country', '填写了省市但缺少国家'], fillIn),
    65311: entry('bug', ['A city is given without a province', '填写了城市但缺少省份'], fillIn),
    65312: invalid('The country', '国家信息'),
    65313: invalid('The province', '省份信息'),
    65314: invalid('The city', '城市信息'),
    65315: entry('state', ['The user is no follower', '用户不是粉丝'], followFirst),
    65316: entry(
      'bug',
      ['The menu links to more than three domains', '菜单跳转的域名超过 3 个'],
      ['Link to at most three domains.', '最多使用 3 个外跳域名。'],
    ),
    65317: invalid('A URL', 'URL'),
    65319: entry('permission', ['The account may not create menus', '不允许创建菜单'], seeConsole),
    65320: entry(
      'bug',
      ['The rule uses a private field such as sex, region or language', '匹配规则含性别、地区、语言等隐私字段'],
      mendRequest,
    ),
    65450: unknown('home page', '主页'),
  }),
];
