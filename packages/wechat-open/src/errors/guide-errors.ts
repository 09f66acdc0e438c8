import {
  applyForRight,
  askSupport,
  callLessOften,
  checkState,
  checkValues,
  correctData,
  deleteSome,
  nothingToDo,
  sendFewer,
  shorten,
  tryLater,
  useKnownId,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, unknown } from './entry.js';

/**
 * Guides and the service market.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const guideErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['oa-guide'], {
    9300801: entry('bug', ['The WeChat id is not valid', '微信号无效'], correctData),
    9300802: entry('permission', ['The account has not opened guides', '服务号未开通导购功能'], applyForRight),
    9300803: entry('state', ['The person is a guide already', '微信号已绑定为导购'], nothingToDo),
    9300804: entry(
      'state',
      ['The person is no guide', '该微信号不是导购'],
      ['Add the person as a guide first.', '请先添加为导购。'],
    ),
    9300805: entry('state', ['The person is a guide of another account', '微信号已被其他账号绑定为导购'], checkState),
    9300806: entry('state', ['The user is not bound to the guide', '粉丝与导购没有绑定关系'], checkState),
    9300807: entry('bug', ['The tag’s value is none of those offered', '标签值不是可选值'], checkValues),
    9300808: unknown('tag value', '标签值'),
    9300809: unknown('shown tag value', '展示标签值'),
    9300810: entry('bug', ['The guide’s nickname is longer than 16 characters', '导购昵称超过 16 个字符'], shorten),
    9300811: entry(
      'bug',
      ['Pictures must come from mmbiz.qpic.cn', '图片须为 mmbiz.qpic.cn 域名'],
      ['Upload the picture first and use the URL that comes back.', '请先上传图片并使用返回的 URL。'],
    ),
    9300812: entry('quota', ['There are too many guides', '导购绑定数量达到上限'], deleteSome),
    9300813: entry('quota', ['The guide has too many users', '导购绑定的粉丝达到上限'], deleteSome),
    9300814: entry('quota', ['There are too many sensitive words', '敏感词数量超过上限'], deleteSome),
    9300815: entry('quota', ['There are too many quick replies', '快捷回复数量超过上限'], deleteSome),
    9300816: entry('quota', ['There are too many texts', '文字素材数量超过上限'], deleteSome),
    9300817: entry('quota', ['There are too many mini program cards', '小程序卡片素材数量超过上限'], deleteSome),
    9300818: entry('quota', ['There are too many pictures', '图片素材数量超过上限'], deleteSome),
    9300819: entry('bug', ['The media id is wrong', 'mediaid 有误'], useKnownId),
    9300820: entry('bug', ['Too many kinds of tags were asked for', '可查询标签类别超过上限'], sendFewer),
    9300821: entry(
      'bug',
      ['The card’s app id cannot be used', '小程序卡片的 appid 不符合要求'],
      ['Use a mini program that is linked to the account.', '请使用已关联的小程序。'],
    ),
    9300822: invalid('The name of the kind of tag', '标签类别名字'),
    9300823: entry('bug', ['The period of the messages is wrong', '查询聊天记录的时间参数有误'], checkValues),
    9300824: entry('bug', ['The automatic answer is too long', '自动回复过长'], shorten),
    9300825: invalid('The guide group’s id', '导购群组 id'),
    9300826: entry('busy', ['The service is being maintained', '维护中'], tryLater),
  }),
  documentedFor(['service-market'], {
    9301001: entry('bug', ['A parameter is not valid', '参数无效'], checkValues),
    9301002: entry('busy', ['The provider’s service could not be called', '调用服务失败'], tryLater),
    9301003: entry('busy', ['The service failed', '内部异常'], tryLater),
    9301004: entry('busy', ['The data could not be stored', '保存数据失败'], tryLater),
    9301006: invalid('The app id', 'appid'),
    9301007: entry('bug', ['The service’s configuration is not valid', '接口配置无效'], askSupport),
    9301008: entry('bug', ['The service’s description is not valid', '接口信息无效'], askSupport),
    9301009: entry('state', ['The result could not be added', '添加结果校验失败'], checkState),
    9301010: entry(
      'state',
      ['The call could not be counted', '扣减次数失败'],
      ['Check that calls of the service are left.', '请确认服务剩余次数。'],
    ),
    9301011: entry('quota', ['Calls come too often', '命中频率限制'], callLessOften, true),
    9301012: entry('busy', ['The service did not answer in time', '服务超时'], tryLater),
  }),
];
