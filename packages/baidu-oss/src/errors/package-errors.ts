import {
  applyForRight,
  authorizeAgain,
  checkState,
  nothingToDo,
  readMessage,
  repeatLater,
  useKnownId,
  waitForDecision,
  waitOrApply,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

/**
 * Code packages, templates and reviews, the release of the third-party platform itself, and a mini program’s traffic.
 * Source: https://github.com/baidu/smartapp-openapi-java, SmartAppErrorCode.
 */
export const packageErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['third-party-package'], {
    68001: entry('busy', ['The packages waiting for review could not be read', '待审信息未获取成功'], repeatLater),
    68002: entry('quota', ['The third-party platform has no fast reviews', '第三方平台没有快审额度'], waitOrApply),
    68003: entry('quota', ['The fast reviews are used up', '快审额度没有剩余'], waitOrApply),
    68004: entry('state', ['The fast review could not be asked for', '快审提交未成功'], readMessage),
    69001: entry('state', ['The name has not passed review', '小程序名称未通过审核'], waitForDecision),
    69002: entry('state', ['The categories have not passed review', '服务类目未通过审核'], waitForDecision),
    69003: entry(
      'state',
      ['Name and categories have not passed review', '小程序名称与服务类目均未通过审核'],
      waitForDecision,
    ),
    69004: entry(
      'bug',
      ['ext_json has characters that cannot be read', 'ext_json 含有不能解析的字符'],
      ['Give ext_json as one valid JSON text.', '请以合法的 JSON 文本传入 ext_json。'],
    ),
    69005: entry('bug', ['There is no such package', '没有该代码包'], useKnownId),
    69009: entry('busy', ['The upload of packages is not available for the moment', '提包服务不可用'], repeatLater),
    69010: entry(
      'bug',
      ['The template’s files could not be read', '模板文件未能解析'],
      ['Mend the template and add it again.', '请修正模板后重新添加。'],
    ),
    69011: entry('busy', ['The review is not available for the moment', '审核服务不可用'], repeatLater),
    69012: entry('busy', ['The release is not available for the moment', '发布服务不可用'], repeatLater),
    69013: entry(
      'quota',
      ['The submissions of this period are used up', '当前周期的送审额度没有剩余'],
      ['Ask for the quota and wait for the next period.', '请查询送审额度，并等待下个周期。'],
    ),
  }),
  documentedFor(['third-party-template'], {
    69006: entry(
      'bug',
      ['There are too many source templates', '源模板数量过多'],
      ['Name fewer source templates.', '请减少源模板数量。'],
    ),
    69007: entry('state', ['The target template was taken offline', '目标模板已不在线'], useKnownId),
    69008: entry('bug', ['There is no such source template', '没有该源模板'], useKnownId),
  }),
  documentedFor([], {
    61000: entry(
      'state',
      ['The check of all rights before the platform’s release failed', '全网发布的权限检测没有通过'],
      ['Make the calls that the check asks for, then check again.', '请完成检测要求的调用后重新检测。'],
    ),
    61001: entry(
      'state',
      ['The check of this right failed', '该权限检测没有通过'],
      ['Make the calls that the check asks for, then check again.', '请完成检测要求的调用后重新检测。'],
    ),
    61002: entry('state', ['The platform has this right already', '已有该权限'], nothingToDo),
    65001: entry(
      'state',
      ['The right to advertising income was passed on and cannot be changed', '收益已转交，流量主权限不能变更'],
      checkState,
    ),
    65002: entry(
      'permission',
      ['Passing on advertising income needs a place on a list', '流量主收益转交须先加入白名单'],
      applyForRight,
    ),
  }),
  documentedFor(['third-party-app'], {
    110001: entry('busy', ['The traffic could not be switched', '流量操作异常'], repeatLater),
    110002: entry('permission', ['The caller may not turn the traffic on', '没有开启流量的权限'], authorizeAgain),
    110003: entry('permission', ['The caller may not turn the traffic off', '没有下线流量的权限'], authorizeAgain),
    110004: entry('state', ['The traffic is on already', '流量已正常'], nothingToDo),
    110005: entry('state', ['The traffic is off already', '流量已下线'], nothingToDo),
  }),
];
