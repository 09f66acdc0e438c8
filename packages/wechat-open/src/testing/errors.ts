import type { Fault } from '@minigate/core/testing';
import { officialAccountTexts } from './official-account/errors.js';
import { operationsTexts } from './operations/error-texts.js';

/**
 * Texts of the error numbers that the fake answers with, as seen in official pages and field reports.
 * Source: https://developers.weixin.qq.com/doc/oplatform/Return_codes/Return_code_descriptions_new.html
 */
const texts: Readonly<Record<number, string>> = {
  ...officialAccountTexts,
  ...operationsTexts,
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40004: 'invalid media type',
  40005: 'invalid file type',
  40006: 'invalid file size',
  40007: 'invalid media_id',
  40009: 'invalid image size',
  40011: 'invalid video size',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40064: 'invalid app type',
  40066: 'invalid url',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40164: 'invalid ip, not in whitelist',
  40170: 'args count exceed count limit',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41005: 'media data missing',
  41018: 'component_appid missing',
  41021: 'component_access_token missing',
  42001: 'access_token expired',
  42006: 'component_access_token expired',
  42007: 'access_token and refresh_token exception',
  43001: 'require GET method',
  43002: 'require POST method',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit',
  47001: 'data format error',
  48001: 'api unauthorized',
  48004: 'api forbidden for irregularities',
  53010: 'invalid nickname format',
  53012: 'nickname is forbidden',
  53018: 'nickname is under auditing',
  53200: 'signature modify quota of this month is used up',
  53201: 'signature hits the keyword black list',
  53202: 'headimage modify quota of this month is used up',
  61003: 'component is not authorized by this account',
  61004: 'access clientip is not registered',
  61005: 'component ticket is expired',
  61006: 'component ticket is invalid',
  61007: 'api is unauthorized to component',
  61009: 'invalid code',
  61010: 'code is expired',
  61011: 'invalid component',
  61012: 'invalid option name',
  61013: 'invalid option value',
  61014: 'must use component token for component api',
  61015: 'must use biz token, not component token',
  61016: 'function category of API need be confirmed by component',
  61017: 'function category not authorized',
  61023: 'refresh_token is invalid',
  61025: 'option is read-only',
  61028: 'component is not published',
  61029: 'component lacks a permission set',
  61039: 'code privacy check task is unfinished',
  61040: 'privacy interface is not granted or not declared',
  61041: 'order path is not set',
  61051: 'principal type not support',
  61055: 'register quota of this month is used up',
  61058: 'invalid ticket',
  80066: 'invalid plugin version',
  80067: 'plugin not found',
  80082: 'no permission to use the plugin',
  85001: 'wechat id does not exist or is not searchable',
  85002: 'tester count of the miniprogram reaches the limit',
  85003: 'tester of the wechat id reaches the limit',
  85004: 'wechat id is already bound',
  85006: 'invalid tag',
  85007: 'invalid page address',
  85008: 'no approved category',
  85009: 'already submit a version under auditing',
  85010: 'item_list contains an empty item',
  85011: 'invalid title',
  85012: 'invalid audit id',
  85013: 'invalid ext_json',
  85014: 'template not exist',
  85015: 'not a miniprogram',
  85016: 'domain count reaches the limit',
  85017: 'no domain to modify after filtered',
  85018: 'domain is not set at the component',
  85019: 'no version is under auditing',
  85020: 'status not allowed',
  85021: 'status can not be changed',
  85022: 'invalid action',
  85023: 'item size is not in valid range',
  85043: 'template is broken',
  85044: 'package is too big',
  85045: 'path not exist in the template',
  85046: 'tabBar path is missing',
  85047: 'pages is empty',
  85048: 'parse ext_json fail',
  85051: 'data too large',
  85052: 'app is already released',
  85058: 'no valid audit_id exist',
  85064: 'template not found',
  85065: 'template list is full',
  85077: 'category is invalid',
  85079: 'no online version',
  85080: 'the submitted version is not passed',
  85081: 'invalid gray percentage',
  85082: 'gray percentage must be larger than before',
  85083: 'search status is banned',
  85084: 'invalid search status',
  85085: 'submit audit reach limit',
  85086: 'must commit before submit audit',
  85087: 'navigateToMiniProgramAppIdList is missing',
  85092: 'invalid preview_info',
  85093: 'too many items in preview_info',
  85094: 'need ugc declare',
  85310: 'invalid requiredPrivateInfos',
  85311: 'requiredPrivateInfos contains exclusive interfaces',
  85312: 'no permission to use an interface of requiredPrivateInfos',
  86000: 'should be called only from third party',
  86001: 'component experience version not exists',
  86002: 'miniprogram have not completed init procedure',
  86004: 'invalid wechat',
  86007: 'miniprogram is banned',
  86008: 'component is banned',
  86009: 'new version is banned',
  86010: 'iteration is banned',
  86011: 'name hits keyword',
  86103: 'verification file is not reachable',
  86201: 'upload icp media fail',
  86202: 'apply icp filing fail',
  86205: 'invalid icp media_id',
  86324: 'icp filing is under review',
  86328: 'resource can not be found or read',
  86330: 'icp order can not be withdrawn',
  86353: 'icp filing not exist',
  86368: 'no icp order to withdraw',
  87006: 'mini game can not be submitted',
  87011: 'gray release in progress, forbid revert',
  87012: 'forbid revert this version release',
  87013: 'no quota to undo code',
  89014: 'support version error',
  89019: 'webview domain is not changed',
  89020: 'component webview domain is not set',
  89021: 'webview domain is not set at the component',
  89029: 'webview domain count reaches the limit',
  89030: 'webview domain modify quota of this month is used up',
  89231: 'webview domain is not supported for personal accounts',
  89249: 'task running',
  89250: 'task not found',
  89251: 'legal person checking',
  89252: 'front checking',
  89253: 'lack of some params',
  89254: 'lack of some component rights',
  89255: 'enterprise code is invalid',
  89401: 'speedup system is unstable, try again later',
  89402: 'audit is not in the queue',
  89403: 'this kind of audit can not be sped up',
  89404: 'audit is already sped up',
  89405: 'no quota to speed up audit',
  89609: 'invalid service package',
  89636: 'invalid material',
  91011: 'nickname audit not found',
  91020: 'not a beta weapp',
  91021: 'not a beta weapp that can be verified',
  91030: 'register attempts of the wechat id are used up',
  9400001: 'live permission blocks the release',
  9402202: 'concurrent limit',
  9402203: 'ext_json of a standard template has keys that are not allowed',
};

/** The platform says no. Routes throw it; it becomes an HTTP 200 with `errcode` and `errmsg`. */
export class Refusal extends Error {
  /** The platform's error number. */
  readonly errcode: number;
  /** Members that the answer carries beside `errcode` and `errmsg`. */
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(errcode: number, detail: string, fields: Readonly<Record<string, unknown>>) {
    super(`${texts[errcode] ?? 'error'}${detail === '' ? '' : ` ${detail}`}`);
    this.name = 'Refusal';
    this.errcode = errcode;
    this.fields = fields;
  }
}

/**
 * Makes the refusal of an error number, to be thrown.
 *
 * @param detail - text after the platform's own, such as the caller's address.
 * @param fields - further members of the answer.
 */
export function refusal(errcode: number, detail = '', fields: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal(errcode, detail, fields);
}

/**
 * An error of the platform as a fault, for those that no state of the fake leads to, such as -1 (busy) or 45011 (minute quota).
 *
 * @example
 * fake.faults.next('release', errorAnswer(45011), { times: 2 });
 */
export function errorAnswer(errcode: number): Fault {
  const { message } = refusal(errcode);
  return { kind: 'answer', body: { errcode, errmsg: `${message} rid: 00000000-00000000-00000000` } };
}
