import {
  authorizeAgain,
  bindXiongzhang,
  checkState,
  checkValues,
  correctData,
  mendRequest,
  readMessage,
  repeatLater,
} from './advice.js';
import { documentedFor, type ErrorGroup, type ErrorRows, entry } from './entry.js';
import { notSubscribed, otherOpenId } from './family-errors.js';

/** Source: https://smartprogram.baidu.com/docs/third/sitemap/. */
const subChain: ErrorGroup = documentedFor(['third-party-search'], {
  40001: entry(
    'bug',
    [
      'A field of the sub-link is wrong or taken, or its number or review does not allow the change',
      '子链字段有误或重复，或数量、审核状态不允许',
    ],
    readMessage,
  ),
});

/** Source: https://smartprogram.baidu.com/docs/third/sitemap/, https://smartprogram.baidu.com/docs/introduction/rank_api/. */
const submission: ErrorRows = {
  2002: entry(
    'bug',
    [
      'There is no such mini program, or type or number of addresses are wrong',
      '小程序不存在，或 type 与 url 数量不合法',
    ],
    checkValues,
  ),
  30013: entry(
    'quota',
    ['More addresses than allowed a day', '提交数量达到当日上限'],
    ['Wait for the next day in Beijing, or use another type.', '请等待次日（北京时间），或改用另一级别。'],
  ),
  47005: entry('busy', ['The addresses could not be stored', '文件上传未成功'], repeatLater),
  60005: entry('user-action', ['There is no Xiongzhang id', '没有绑定熊掌号'], bindXiongzhang),
};

/**
 * Meanings that hold for single endpoints only, by endpoint id.
 * Source: the endpoints’ documentation pages.
 */
export const endpointErrors: () => Readonly<Record<string, ErrorGroup>> = () => ({
  'tp.search.addSubChain': subChain,
  'tp.search.deleteSubChain': subChain,
  'tp.search.rankSubChain': subChain,
  'tp.search.startSubChain': subChain,
  'tp.search.stopSubChain': subChain,
  'tp.search.updateSubChain': subChain,
  'tp.search.submitSitemapByAPI': documentedFor(['third-party-search'], submission),
  'app.resource.accessSubmitSitemapApi': documentedFor(['server-resource'], submission),
  'tp.search.uploadRobotsForApp': documentedFor(['third-party-search'], {
    63002: entry('bug', ['The robots file is malformed', 'robots 文件内容格式错误'], mendRequest),
  }),
  'app.login.getSessionKey': documentedFor(['server-login'], {
    10010100: entry('bug', ['A parameter is missing or not valid', '参数缺失或无效'], checkValues),
  }),
  'app.template-message.subscribeSend': documentedFor(['server-template-message'], {
    4007: notSubscribed,
    4010: otherOpenId,
  }),
  'tp.app.appflowApplyRecovery': documentedFor(['third-party-app'], {
    30007: entry('permission', ['The account may not do this', '当前账号没有该操作权限'], authorizeAgain),
    40028: entry('user-action', ['The customer was not found', '没有查到主体信息'], correctData),
    40032: entry(
      'state',
      ['No package is online or has passed review', '没有线上或已过审的代码包'],
      ['Get a package through the review first.', '请先让代码包通过审核。'],
    ),
    40045: entry('state', ['The mini program’s state does not allow it', '小程序状态不允许该操作'], checkState),
  }),
  'tp.app.setAppCategory': documentedFor(['third-party-app'], {
    50060: entry(
      'quota',
      ['A mini program has at most five categories', '小程序类目不能超过 5 个'],
      ['Send five categories or fewer.', '请将类目控制在 5 个以内。'],
    ),
    50061: entry('bug', ['The category’s id is wrong', '类目 id 有误'], checkValues),
    50062: entry(
      'bug',
      ['categorys is malformed', 'categorys 格式有误'],
      ['Give it the shape of the endpoint’s field description.', '请按接口字段说明组织 categorys。'],
    ),
    50063: entry('user-action', ['The qualification is wrong', '资质信息有误'], correctData),
  }),
});
