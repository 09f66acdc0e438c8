import type { Advice, ErrorClass, ErrorExplanation } from '@minigate/core';

/** Numbers and their entries. */
export type ErrorTable = Readonly<Record<number, ErrorEntry>>;

/** Numbers by where their meaning holds; all of QingCloud's mean the same everywhere. */
export interface ErrorTables {
  readonly general: ErrorTable;
  readonly byFamily: Readonly<Record<string, ErrorTable>>;
  readonly byEndpoint: Readonly<Record<string, ErrorTable>>;
}

/** What a number means and what to do about it. */
export interface ErrorEntry {
  /** Empty: any action may answer it. */
  readonly where: readonly string[];
  readonly class: ErrorClass;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  readonly meaning: Advice;
  readonly advice: Advice;
}

/**
 * Numbers (`ret_code`) of the cloud, and HTTP status 401. An unknown key or a wrong signature (1200) is no expired token: renewing the
 * session would not mend it.
 * Source: https://docs.qingcloud.com/product/api/common/error_code.html
 */
const general: ErrorTable = {
  401: {
    where: [],
    class: 'token',
    retryable: false,
    meaning: { en: 'The id token is over (HTTP status 401)', zh: 'id_token 已过期（HTTP 状态 401）' },
    advice: {
      en: 'Renew the session; the client does it once a call.',
      zh: '刷新会话；客户端每次调用会自动刷新一次。',
    },
  },
  1100: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'A parameter is missing or malformed', zh: '消息格式错误' },
    advice: {
      en: 'Fix the parameter that the message names: it is missing, or its type or format is wrong.',
      zh: '按 message 指出的参数，对照该动作的文档检查是否缺失、类型或格式有误。',
    },
  },
  1101: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'No such action, or a wrong parameter value', zh: '请求方法错误' },
    advice: {
      en: 'Check the spelling and case of the action and whether it knows the given values.',
      zh: '检查 action 的拼写与大小写，以及参数值是否被该动作支持。',
    },
  },
  1200: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'Authentication failed: unknown access key or wrong signature', zh: '身份验证失败' },
    advice: {
      en: 'Check that both halves of the key belong together, to this cloud, and are active; with temporary credentials fetch new ones; then check the signature.',
      zh: '检查密钥对是否属于同一环境且未被禁用；使用临时凭证时重新换取；仍失败则核对签名串。',
    },
  },
  1300: {
    where: [],
    class: 'clock',
    retryable: false,
    meaning: { en: 'The request’s time_stamp is more than 60 seconds old', zh: '消息已过期' },
    advice: {
      en: 'Set this machine’s clock by NTP, and sign every attempt anew with a fresh time_stamp.',
      zh: '校准本机时钟（NTP），并为每次请求（包括重试）重新生成时间戳和签名。',
    },
  },
  1400: {
    where: [],
    class: 'permission',
    retryable: false,
    meaning: { en: 'Denied: not your resource, no right to the action, or its state forbids it', zh: '访问被拒绝' },
    advice: {
      en: 'Read the message: whose resource it is, whether the action was ticked in the console and granted, or whether the resource’s state forbids it now.',
      zh: '阅读 message 判断原因：资源归属、是否在控制台勾选并获得授权，或资源当前状态不允许。',
    },
  },
  1500: {
    where: [],
    class: 'state',
    retryable: false,
    meaning: { en: 'The user could not be registered', zh: '注册用户失败' },
    advice: { en: 'Correct the registration data as the message says.', zh: '根据 message 修正注册信息后再提交。' },
  },
  1510: {
    where: [],
    class: 'state',
    retryable: false,
    meaning: { en: 'The account exists already', zh: '账号已存在' },
    advice: {
      en: 'Use another account name, or log in with the one that exists.',
      zh: '改用其他账号，或直接用已有账号登录。',
    },
  },
  1520: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'The account name is malformed', zh: '账号格式不合法' },
    advice: {
      en: 'Check the form of the account (e-mail, phone) before sending it.',
      zh: '在提交前按平台要求校验账号（邮箱、手机号）的格式。',
    },
  },
  1600: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'Login failed: wrong login data', zh: '登录失败' },
    advice: { en: 'Let the user check the login data and log in again.', zh: '请用户核对登录信息后重新登录。' },
  },
  1610: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'No such user', zh: '找不到该用户' },
    advice: {
      en: 'Check the user’s name or id, and that this is the cloud where the user lives.',
      zh: '核对用户名或用户 ID，并确认连接的是该用户所在的云环境。',
    },
  },
  1620: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The password does not match', zh: '密码不匹配' },
    advice: { en: 'Let the user enter the password again or reset it.', zh: '请用户重新输入密码，必要时重置。' },
  },
  1630: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The password could not be reset', zh: '重置密码失败' },
    advice: {
      en: 'Let the user choose a new password that meets the rules.',
      zh: '让用户换一个符合密码规则的新密码。',
    },
  },
  1640: {
    where: [],
    class: 'quota',
    retryable: false,
    meaning: { en: 'Password resets too frequent', zh: '重置密码过于频繁' },
    advice: {
      en: 'Stop repeating and start the reset again after a while.',
      zh: '停止重试，等待一段时间后再发起密码重置。',
    },
  },
  1650: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The token of the password reset is not valid', zh: '无效的密码重置 token' },
    advice: { en: 'Start the reset anew and use the newest link.', zh: '重新发起密码重置，使用最新的重置链接。' },
  },
  1660: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'User name and password do not match', zh: '用户名或密码不匹配' },
    advice: {
      en: 'Let the user check name and password; do not repeat by program.',
      zh: '请用户核对用户名和密码；不要自动重试，以免账号被锁定。',
    },
  },
  1661: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The user has not finished the registration', zh: '用户未完成注册' },
    advice: { en: 'Have the user finish the registration first.', zh: '引导用户先完成注册（例如邮箱或手机验证）。' },
  },
  1662: {
    where: [],
    class: 'permission',
    retryable: false,
    meaning: { en: 'The user is barred', zh: '用户已被禁止访问' },
    advice: {
      en: 'Ask the account’s administrator or the platform’s support to lift the ban.',
      zh: '联系账号管理员或平台客服解除限制。',
    },
  },
  2000: {
    where: [],
    class: 'token',
    retryable: false,
    meaning: { en: 'The login session expired after being idle', zh: '登录会话过期' },
    advice: {
      en: 'Log in again, or fetch fresh credentials, then call again.',
      zh: '重新登录，或重新换取访问凭证后再调用。',
    },
  },
  2100: {
    where: [],
    class: 'state',
    retryable: false,
    meaning: { en: 'The resource does not exist', zh: '找不到资源' },
    advice: {
      en: 'Check the id and the zone; the resource may be deleted or belong to another account.',
      zh: '核对资源 ID 与区域 zone；资源也可能已被删除，或属于其他账号。',
    },
  },
  2110: {
    where: [],
    class: 'state',
    retryable: false,
    meaning: { en: 'The resource exists already', zh: '资源已存在' },
    advice: {
      en: 'Look the existing one up and use it, or create it under another name.',
      zh: '先查询并复用已有资源，或换一个名称再创建。',
    },
  },
  2200: {
    where: [],
    class: 'state',
    retryable: false,
    meaning: { en: 'The resource could not be leased', zh: '租赁资源失败' },
    advice: {
      en: 'Check the message and the state of the account; if both are right, contact support.',
      zh: '检查 message 与账户状态；若信息无误，携带请求信息联系平台客服。',
    },
  },
  2300: {
    where: [],
    class: 'state',
    retryable: false,
    meaning: { en: 'The lease could not be ended', zh: '解除租赁失败' },
    advice: {
      en: 'Look at the resource and its jobs, act when they are settled, else contact support.',
      zh: '先查询资源及其任务的状态，稳定后再操作；仍失败请联系平台客服。',
    },
  },
  2400: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The balance is too low', zh: '余额不足' },
    advice: { en: 'Have the owner of the account add money, then call again.', zh: '请账户所有者充值后再执行。' },
  },
  2500: {
    where: [],
    class: 'quota',
    retryable: false,
    meaning: { en: 'Over quota: number of resources, or API calls per day', zh: '超过配额' },
    advice: {
      en: 'Resources: release some or request more by ticket. API calls: counted by day and restored at midnight, so call less often.',
      zh: '资源配额：释放资源或提工单提高配额；API 访问配额按天计算，次日零点恢复，请降低调用频率。',
    },
  },
  3300: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'No such API module', zh: '无效的 API 模块' },
    advice: {
      en: 'Check the path of the request (/iaas/, /iam/, /app/) and which module has the action.',
      zh: '检查请求路径（/iaas/、/iam/、/app/）和动作所属的模块。',
    },
  },
  4000: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The platform’s licence is not valid', zh: '无效的证书' },
    advice: {
      en: 'The platform’s administrator must check and replace the licence.',
      zh: '由平台管理员检查并更换授权证书。',
    },
  },
  4001: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The platform’s licence has expired', zh: '授权证书已过期' },
    advice: { en: 'The platform’s administrator must renew the licence.', zh: '由平台管理员续期授权证书。' },
  },
  4002: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The platform has the same licence already', zh: '平台已有相同的授权证书' },
    advice: {
      en: 'Do not load it again; the administrator checks the one in place.',
      zh: '无需重复导入，由平台管理员确认现有证书。',
    },
  },
  4003: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'More hosts than the licence allows', zh: '超出证书授权' },
    advice: {
      en: 'The administrator must extend the licence or use fewer host servers.',
      zh: '由平台管理员扩大授权，或减少宿主服务器数量。',
    },
  },
  4004: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The licence could not be loaded', zh: '加载授权证书失败' },
    advice: {
      en: 'The administrator must check the licence file and load it again.',
      zh: '由平台管理员检查证书文件是否完整并重新加载。',
    },
  },
  4005: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The platform has no valid licence', zh: '找不到授权证书' },
    advice: { en: 'The administrator must load a valid licence.', zh: '由平台管理员导入有效的授权证书。' },
  },
  5000: {
    where: [],
    class: 'busy',
    retryable: true,
    meaning: { en: 'Internal error while the request ran', zh: '内部错误' },
    advice: {
      en: 'Repeat reads after a pause; before repeating a write, look up whether it took effect; if it lasts, contact support with the req_id.',
      zh: '查询类请求可稍后重试；写操作先查询结果再决定是否重试；持续出现请携带 req_id 联系平台客服。',
    },
  },
  5100: {
    where: [],
    class: 'busy',
    retryable: true,
    meaning: { en: 'The server timed out or is overloaded', zh: '服务器繁忙' },
    advice: {
      en: 'Repeat with growing pauses; before repeating a write, look up whether it took effect.',
      zh: '按指数退避重试；写操作先查询是否已生效，避免重复创建。',
    },
  },
  5200: {
    where: [],
    class: 'state',
    retryable: false,
    meaning: { en: 'The cloud lacks the capacity for this resource', zh: '资源不足' },
    advice: {
      en: 'Try another zone or a smaller type, or ask the platform for capacity.',
      zh: '换一个可用区或规格再创建，或联系平台客服补充资源。',
    },
  },
  5300: {
    where: [],
    class: 'busy',
    retryable: true,
    meaning: { en: 'The service is being updated', zh: '服务更新中' },
    advice: {
      en: 'Call again in some minutes; look for a notice of maintenance.',
      zh: '等待几分钟后重试，必要时查看平台公告。',
    },
  },
  5400: {
    where: [],
    class: 'state',
    retryable: false,
    meaning: { en: 'Something else depends on the resource', zh: '存在依赖关系' },
    advice: {
      en: 'Release what depends on it (unbind, detach or delete), then call again.',
      zh: '先解除依赖（解绑、卸载或删除引用它的资源）再操作。',
    },
  },
  5500: {
    where: [],
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The Warehouse service is not turned on', zh: 'Warehouse 服务未开启' },
    advice: { en: 'Ask the platform to turn on its Warehouse service.', zh: '请平台管理员或客服开启 Warehouse 服务。' },
  },
  5600: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: {
      en: 'This kind of volume is not supported here, such as an encrypted one on an instance without encryption',
      zh: '不支持的硬盘类型',
    },
    advice: {
      en: 'Use a kind of volume that the instance supports; encrypted volumes need an instance that supports encryption.',
      zh: '换用该云服务器支持的硬盘类型，加密硬盘只能挂载到支持加密的云服务器。',
    },
  },
  8000: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'A parameter in the configuration is wrong', zh: '命令参数验证失败' },
    advice: {
      en: 'Check each value against the ranges of the app’s config.json.',
      zh: '对照应用的 config.json 检查每个参数的取值范围。',
    },
  },
  8001: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'The configuration names no image', zh: '配置文件中无任何镜像' },
    advice: { en: 'Add an image to the nodes of the app’s configuration.', zh: '在应用配置文件的节点定义中加入镜像。' },
  },
  8002: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'The image in the configuration does not exist in that zone', zh: '配置文件中的镜像在指定区不存在' },
    advice: {
      en: 'Copy the image to that zone, or name one that is there.',
      zh: '将镜像复制到该区，或在配置中改用该区已有的镜像。',
    },
  },
  8003: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'The cluster’s settings are not valid', zh: '无效的集群设置' },
    advice: { en: 'Check the JSON of conf and its required members.', zh: '检查 conf 的 JSON 结构与必填项。' },
  },
  8004: {
    where: [],
    class: 'bug',
    retryable: false,
    meaning: { en: 'The configuration file is missing', zh: '缺少配置文件' },
    advice: {
      en: 'Upload the whole configuration package of the app version.',
      zh: '为应用版本上传完整的配置文件包后再试。',
    },
  },
};

/** All numbers that this package knows. */
export const errorTables = (): ErrorTables => ({ general, byFamily: {}, byEndpoint: {} });

/** Looks up a number. `undefined` when it is not documented. */
export function explainError(code: number): ErrorExplanation | undefined {
  return general[code];
}
