import {
  applyForRight,
  authorizeAgain,
  changeContent,
  checkValues,
  deleteSome,
  nothingToDo,
  notPossible,
  readMessage,
  repeatLater,
  sendFewer,
  shorten,
  useKnownId,
  waitForDecision,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

/**
 * What search shows of a mini program: robots files, core pages, brand words, offered services.
 * Source: https://github.com/baidu/smartapp-openapi-java, SmartAppErrorCode; https://smartprogram.baidu.com/docs/third/brandword/,
 * https://smartprogram.baidu.com/docs/third/pathandkeyword/.
 */
export const searchErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['third-party-search'], {
    63000: entry('permission', ['The right to development management is missing', '缺少开发管理权限'], authorizeAgain),
    63001: entry('busy', ['The robots file could not be stored', 'robots 文件未上传成功'], repeatLater),
    // Two meanings; the endpoint without a template can only mean the first.
    63002: entry(
      'bug',
      ['The robots file is malformed, or there is no such template', 'robots 文件格式错误，或模板不存在'],
      readMessage,
    ),
  }),
  documentedFor(['third-party-search-path'], {
    66001: entry('quota', ['The mini program has ten core pages', '核心页面已达 10 个上限'], deleteSome),
    66002: entry('bug', ['The core page has more than ten keywords', '核心页面关键词超过 10 个'], sendFewer),
    66003: entry(
      'bug',
      ['A path, title, description or keyword occurs twice', 'path、标题、描述或关键词重复'],
      changeContent,
    ),
    66004: entry(
      'bug',
      ['Title or description are missing', '缺少标题或描述'],
      ['Fill in both.', '请补充标题与描述。'],
    ),
    66005: entry('permission', ['The mini program cannot have core pages', '小程序不能提交核心页面'], notPossible),
    66006: entry(
      'user-action',
      ['Path, title or description have forbidden words', 'path、title 或 desc 含违规词'],
      changeContent,
    ),
    66007: entry('user-action', ['A keyword is forbidden', '关键词含违规词'], changeContent),
    66008: entry(
      'bug',
      ['The home page takes neither title nor description', '主页不接受标题与描述'],
      ['Leave both out.', '请不要传标题与描述。'],
    ),
    66009: entry('permission', ['The mini program cannot change core pages', '小程序不能操作核心页面'], notPossible),
    66010: entry(
      'permission',
      ['The third-party platform may not change core pages', '第三方平台没有操作核心页面的权限'],
      authorizeAgain,
    ),
  }),
  documentedFor(['third-party-brand-word'], {
    100001: entry('bug', ['The kind of relation is not valid', '关系类型不正确'], checkValues),
    100002: entry(
      'bug',
      ['The word has a character that is not allowed', '含有不允许的字符'],
      ['Leave out the character that the message names.', '请去掉提示中的字符。'],
    ),
    100003: entry('bug', ['The word is too long', '品牌词过长'], shorten),
    100004: entry('state', ['The word was applied for before', '该品牌词此前已申请'], nothingToDo),
    100005: entry(
      'bug',
      ['A picture that proves the relation is missing', '没有关系证明图'],
      ['Upload the proof that the message names and pass its address.', '请上传提示中要求的证明图并传入地址。'],
    ),
    100006: entry('permission', ['The mini program may not have brand words', '小程序不符合提交条件'], notPossible),
    100007: entry('quota', ['There are too many words', '提交数量过多'], sendFewer),
    100008: entry('state', ['The word could not be submitted', '未能提交'], readMessage),
    100009: entry('state', ['The word is under review', '还在审核中'], waitForDecision),
    100010: entry(
      'state',
      ['No brand word or alias has passed, so there is no official mark yet', '品牌词或别名尚未通过，不能申请官方标'],
      waitForDecision,
    ),
  }),
  documentedFor(['server-sku'], {
    120001: entry('bug', ['The path is empty', 'path 未填写'], ['Fill in the path.', '请填写 path。']),
    120002: entry('bug', ['There is no such service', '没有该服务资源'], useKnownId),
    120003: entry('permission', ['The mini program may not submit services', '不能提交服务资源'], applyForRight),
    120004: entry('permission', ['The authorization is wrong', '授权有误'], applyForRight),
    120005: entry('bug', ['A parameter is wrong', '参数有误'], checkValues),
    120006: entry('bug', ['More than 50 at once', '单次超过 50 条'], sendFewer),
    120007: entry('permission', ['The user has no access', '用户没有访问权限'], applyForRight),
  }),
];
