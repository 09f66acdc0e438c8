import {
  changeLater,
  checkState,
  checkValues,
  loginAgain,
  mendPicture,
  notPossible,
  otherName,
  repeatLater,
  uploadFirst,
  useKnownId,
  waitForTask,
} from './advice.js';
import { documentedFor, type ErrorGroup, type ErrorRow, entry } from './entry.js';

/** The third-party platform never set the domain that is to go. */
export const domainNotSet: ErrorRow = entry(
  'bug',
  ['The third-party platform does not have the domain to delete', '第三方平台没有要删除的域名'],
  useKnownId,
);
/** A domain is not proved to be the platform's. */
export const checkFileMissing: ErrorRow = entry(
  'user-action',
  ['The check file is not in the domain’s root', '域名根目录缺少检验文件'],
  [
    'Put the check file into the root of the domain, so that it proves control of it.',
    '请将检验文件放到域名根目录，以证明域名可控。',
  ],
);

/**
 * Images, names, icons, categories, domains, QR codes and supported versions of a mini program.
 * Source: https://github.com/baidu/smartapp-openapi-java, SmartAppErrorCode; https://smartprogram.baidu.com/docs/third/info/,
 * https://smartprogram.baidu.com/docs/third/upload/.
 */
export const settingsErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['third-party-upload'], {
    47000: entry('bug', ['The picture’s format is not supported', '不支持该图片格式'], mendPicture),
    47001: entry('busy', ['The picture could not be stored', '图片上传未成功'], repeatLater),
    47003: entry('bug', ['The picture is too large', '图片尺寸过大'], mendPicture),
  }),
  documentedFor(['third-party-app', 'third-party-register'], {
    47008: entry(
      'bug',
      ['The picture is not one that was uploaded to the platform', '图片不是来自平台的上传接口'],
      uploadFirst,
    ),
  }),
  documentedFor(['third-party-app'], {
    47002: entry('busy', ['The QR code could not be made', '二维码获取未成功'], repeatLater),
    47004: entry('quota', ['The name was changed as often as allowed', '名称修改次数已用完'], changeLater),
    47005: entry('quota', ['The icon was changed as often as allowed', '头像修改次数已用完'], changeLater),
    47006: entry('quota', ['The description was changed as often as allowed', '简介修改次数已用完'], changeLater),
    47007: entry('quota', ['The categories were changed as often as allowed', '服务类目修改次数已用完'], changeLater),
    470011: entry(
      'quota',
      ['The server domains were changed as often as allowed', '服务器域名修改次数已用完'],
      changeLater,
    ),
    470012: entry(
      'quota',
      ['The business domains were changed as often as allowed', '业务域名修改次数已用完'],
      changeLater,
    ),
    470016: entry(
      'bug',
      [
        'The domain is neither set for the third-party platform nor below one that is',
        '该域名不是第三方平台已登记的域名或其子域名',
      ],
      ['Set it for the third-party platform first.', '请先为第三方平台登记该域名。'],
    ),
    470017: entry('bug', ['The mini program does not have the domain to delete', '小程序没有要删除的域名'], checkState),
    470018: entry(
      'bug',
      ['The width of the QR code is out of range', '二维码 width 超出范围'],
      ['Choose a width that the endpoint allows.', '请使用接口允许的宽度。'],
    ),
    470019: entry(
      'bug',
      ['A QR code cannot be made for this package', '该 package_id 不能生成二维码'],
      ['Use the package in development, under review or online.', '请使用开发中、审核中或线上的代码包。'],
    ),
    470020: entry(
      'state',
      ['The mini program has no package online', '小程序没有线上代码包'],
      ['Name the package with package_id.', '请指定 package_id。'],
    ),
    50013: entry('permission', ['Mini games are not supported', '不支持小游戏'], notPossible),
    470021: entry('bug', ['There is no such version', '版本有误'], checkValues),
  }),
  documentedFor(['third-party-app', 'third-party-domain'], {
    470013: entry(
      'bug',
      ['No kind of domain is given', '未传入任何域名类型'],
      ['Give at least one of the domain fields.', '请至少传入一种域名字段。'],
    ),
    470014: entry(
      'bug',
      ['The domain is malformed', '域名格式有误'],
      [
        'Begin it with a protocol that the endpoint allows, such as https:// or wss://.',
        '请以接口支持的协议开头，例如 https:// 或 wss://。',
      ],
    ),
    470015: entry('bug', ['The domain is empty', '域名为空'], ['Fill in the domain.', '请填写域名。']),
  }),
  documentedFor([], {
    47009: entry('user-action', ['The user is not logged in', '用户没有登录'], loginAgain),
    47010: entry('user-action', ['Another platform has the name', '平台名称已被使用'], otherName),
    470022: entry('state', ['The mini program is being created', '小程序还在创建中'], waitForTask),
    50042: domainNotSet,
    50043: checkFileMissing,
    50045: entry(
      'quota',
      ['There are too many business domains', '业务域名过多'],
      ['Remove some first.', '请先移除部分域名。'],
    ),
    50046: entry(
      'quota',
      ['There are too many server domains', '服务器域名过多'],
      ['Remove some first.', '请先移除部分域名。'],
    ),
  }),
];
