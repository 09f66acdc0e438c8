import { shorten, tryLater, waitForMidnight, waitForNextMonth } from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

/**
 * Links and codes that open a mini program.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const linkErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['link'], {
    40225: entry('bug', ['The page’s title is not valid', '页面标题无效'], shorten),
    44993: entry('quota', ['The 500,000 links of today are used up', '当日生成数量超过 50 万'], waitForMidnight),
    85400: entry(
      'quota',
      ['The 100,000 links without end are used up', '长期有效链接达到 10 万上限'],
      ['Make links that expire.', '请改用有过期时间的链接。'],
    ),
    85401: entry(
      'bug',
      ['The time limit is out of range', '过期时间填写错误'],
      ['Give at most 30 days.', '过期时间最长 30 天。'],
    ),
    85402: entry(
      'bug',
      ['env_version is not valid', 'env_version 无效'],
      ['Use release, trial or develop.', '请使用 release、trial 或 develop。'],
    ),
    85406: entry('quota', ['The queries of today are used up', '当日查询次数达到上限'], waitForMidnight),
    9800010: entry(
      'state',
      ['The model has a scheme already', '该设备型号的 scheme 已存在'],
      ['Use the scheme that exists.', '请使用已有的 scheme。'],
    ),
  }),
  documentedFor(['link', 'qrcode-jump'], {
    44990: entry(
      'quota',
      ['Too many calls in this second', '每秒调用次数超限'],
      ['Wait a second; call less often.', '请稍等并降低调用频率。'],
      true,
    ),
  }),
  documentedFor(['qrcode-jump'], {
    85095: entry(
      'state',
      ['The rule is broken', '规则数据异常'],
      ['Delete the rule and add it again.', '请删除后重新添加。'],
    ),
    886000: entry(
      'quota',
      ['The 100 publications of this month are used up', '本月 100 次发布已用完'],
      waitForNextMonth,
    ),
    886001: entry('busy', ['The service is busy', '系统繁忙，请重试'], tryLater),
  }),
];
