import { callLessOften, checkValues, mendRequest, otherFormat } from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, unknown } from './entry.js';

/**
 * Short drama and novels.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const contentErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['mini-drama'], {
    10090001: entry('bug', ['The video’s format is not supported', '视频类型不支持'], otherFormat),
    10090002: entry('bug', ['The picture’s format is not supported', '图片类型不支持'], otherFormat),
    10090003: invalid('The picture’s URL', '图片 URL'),
    10090005: invalid('resource_type'),
    10093011: entry('state', ['The operation failed', '操作失败'], ['errmsg tells why.', '请查看 errmsg。']),
    10093014: entry('bug', ['The parameters are wrong', '参数错误'], checkValues),
    10093023: entry('quota', ['Calls come too often', '操作过于频繁'], callLessOften, true),
    10093030: unknown('resource', '资源'),
  }),
  documentedFor(['novel'], {
    10140001: entry('bug', ['The parameters are wrong', '参数无效'], checkValues),
    10140002: entry('bug', ['The text is not UTF-8', '文本须使用 UTF-8 编码'], mendRequest),
    10140003: invalid('The title', '作品名'),
    10140004: invalid('The introduction', '作品简介'),
    10140005: invalid('The cover', '封面图'),
    10140006: invalid('The author', '作者'),
    10140007: invalid('The category', '作品类型'),
    10140008: invalid('The state of completion', '完结状态'),
    10140010: entry('bug', ['The list of chapters has repeated or missing ones', '章节列表有重复或缺失'], checkValues),
  }),
];
