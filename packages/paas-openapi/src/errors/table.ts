import type { Advice, ErrorClass } from '@minigate/core';

/** What is written down of one number. */
interface Row {
  readonly code: number;
  readonly class: ErrorClass;
  readonly retryable: boolean;
  readonly meaning: Advice;
  readonly advice: Advice;
}

/** Names of the errors. */
export type ErrorName =
  | 'InvalidParameter'
  | 'AuthMissing'
  | 'UnknownAppId'
  | 'BadSignature'
  | 'TimestampOutOfWindow'
  | 'NonceReplayed'
  | 'SecretRevoked'
  | 'Forbidden'
  | 'TeamDisabled'
  | 'IpNotAllowed'
  | 'RepoNotReadable'
  | 'AppNotFound'
  | 'EnvNotFound'
  | 'VersionNotFound'
  | 'ComponentPackageNotFound'
  | 'ComponentNotFound'
  | 'TenantNotFound'
  | 'TenantAppNotFound'
  | 'ConfigNotFound'
  | 'TaskNotFound'
  | 'PageNotFound'
  | 'FileNotFound'
  | 'MigrationNotFound'
  | 'WebhookNotFound'
  | 'DeliveryNotFound'
  | 'CodeExists'
  | 'VersionExists'
  | 'TenantAppExists'
  | 'ResourceInUse'
  | 'IdempotencyMismatch'
  | 'RevisionMismatch'
  | 'OperationInProgress'
  | 'FileTooLarge'
  | 'BatchTooLarge'
  | 'NoOnlineVersion'
  | 'VersionNotPublished'
  | 'EnvNotSet'
  | 'TenantDisabled'
  | 'TenantAppNotUsable'
  | 'ComponentVersionNotReady'
  | 'ConfigVerifyFailed'
  | 'DefaultConfigReadOnly'
  | 'MetadataInvalid'
  | 'NotCancellable'
  | 'MigrationState'
  | 'Throttled'
  | 'QuotaExceeded'
  | 'InternalError'
  | 'PublishFailed'
  | 'StorageError'
  | 'Maintenance'
  | 'UpstreamTimeout';

/**
 * The error table of the contract. All of it is reconstructed.
 */
export const errorCodes: Readonly<Record<ErrorName, Row>> = {
  InvalidParameter: {
    code: 40000,
    class: 'bug',
    retryable: false,
    meaning: {
      en: 'A parameter is missing or malformed; `details.field` names it',
      zh: '参数缺失或格式错误，details.field 指出字段',
    },
    advice: { en: 'Fix the field that the details name.', zh: '按 details.field 指出的字段修正请求。' },
  },
  AuthMissing: {
    code: 40100,
    class: 'bug',
    retryable: false,
    meaning: { en: 'The request had no credentials', zh: '请求未携带凭证' },
    advice: {
      en: 'Check auth.placement and auth.names: the deployment looks for the credentials elsewhere.',
      zh: '检查 auth.placement 与 auth.names，平台在其他位置读取凭证。',
    },
  },
  UnknownAppId: {
    code: 40101,
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The appId of the team does not exist', zh: 'appId 不存在' },
    advice: {
      en: 'Copy appId and appSecret again from the team’s credentials in the console (团队秘钥).',
      zh: '在控制台“团队秘钥”重新复制 appId 与 appSecret。',
    },
  },
  BadSignature: {
    code: 40102,
    class: 'bug',
    retryable: false,
    meaning: { en: 'The signature differs from what the platform computed', zh: '签名不一致' },
    advice: {
      en: 'Check appSecret, then compare the string to sign with the platform’s; another form is a matter of the auth options.',
      zh: '先核对 appSecret，再比对待签名串；算法、编码等差异可用 auth 选项配置。',
    },
  },
  TimestampOutOfWindow: {
    code: 40103,
    class: 'clock',
    retryable: true,
    meaning: { en: 'The time of the request is too far from the platform’s', zh: '请求时间与平台相差过大' },
    advice: {
      en: 'Set this machine’s clock by NTP, or allow correctClock.',
      zh: '用 NTP 校准本机时钟，或开启 correctClock。',
    },
  },
  NonceReplayed: {
    code: 40104,
    class: 'busy',
    retryable: true,
    meaning: { en: 'The nonce was used before', zh: 'nonce 已被使用' },
    advice: {
      en: 'The client repeats with a new nonce; if this goes on, check that no proxy sends requests twice.',
      zh: '客户端会换新 nonce 重试；若持续出现，检查代理是否重复发送请求。',
    },
  },
  SecretRevoked: {
    code: 40105,
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The secret was replaced, or the token is over', zh: '密钥已更换或令牌已过期' },
    advice: {
      en: 'Take the new secret of the team from the console. Tokens are renewed once a call.',
      zh: '在控制台获取新的团队秘钥；令牌会在每次调用中自动刷新一次。',
    },
  },
  Forbidden: {
    code: 40300,
    class: 'permission',
    retryable: false,
    meaning: { en: 'The team has no right to this', zh: '团队无权访问该资源' },
    advice: {
      en: 'Check that the code belongs to this team, or ask the platform for the right.',
      zh: '确认该编码属于本团队，或向平台申请权限。',
    },
  },
  TeamDisabled: {
    code: 40301,
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The team was stopped', zh: '团队已停用' },
    advice: { en: 'Ask the platform why the team was stopped.', zh: '联系平台确认团队停用原因。' },
  },
  IpNotAllowed: {
    code: 40302,
    class: 'permission',
    retryable: false,
    meaning: { en: 'The caller’s address is not on the list', zh: '调用方 IP 不在白名单' },
    advice: { en: 'Add this machine’s outgoing address to the team’s list.', zh: '将本机出口 IP 加入团队白名单。' },
  },
  RepoNotReadable: {
    code: 40303,
    class: 'permission',
    retryable: false,
    meaning: { en: 'The platform cannot read the repository of the components', zh: '平台无法读取组件仓库' },
    advice: {
      en: 'Give the platform read access to the repository, then sync again.',
      zh: '为平台开通仓库读取权限后重新同步。',
    },
  },
  AppNotFound: {
    code: 40401,
    class: 'state',
    retryable: false,
    meaning: { en: 'No app has this appCode', zh: '应用不存在' },
    advice: {
      en: 'Check appCode, and that the app was created in this team.',
      zh: '核对 appCode，并确认应用已在本团队创建。',
    },
  },
  EnvNotFound: {
    code: 40402,
    class: 'state',
    retryable: false,
    meaning: { en: 'No environment has this envCode', zh: '业务环境不存在' },
    advice: { en: 'Create the environment first, or check envCode.', zh: '先创建业务环境，或核对 envCode。' },
  },
  VersionNotFound: {
    code: 40403,
    class: 'state',
    retryable: false,
    meaning: { en: 'The app has no such version', zh: '版本不存在' },
    advice: { en: 'Create the version first.', zh: '先创建该版本。' },
  },
  ComponentPackageNotFound: {
    code: 40404,
    class: 'state',
    retryable: false,
    meaning: { en: 'No component package has this id', zh: '组件包不存在' },
    advice: { en: 'Register the package first, or check packageId.', zh: '先注册组件包，或核对 packageId。' },
  },
  ComponentNotFound: {
    code: 40405,
    class: 'state',
    retryable: false,
    meaning: { en: 'The package has no such component', zh: '组件不存在' },
    advice: { en: 'Sync the package, or check componentName.', zh: '同步组件包，或核对 componentName。' },
  },
  TenantNotFound: {
    code: 40406,
    class: 'state',
    retryable: false,
    meaning: { en: 'No tenant has this code', zh: '租户不存在' },
    advice: { en: 'Open the tenant first.', zh: '先开通租户。' },
  },
  TenantAppNotFound: {
    code: 40407,
    class: 'state',
    retryable: false,
    meaning: { en: 'No tenant app has this code in that app, environment and tenant', zh: '租户应用不存在' },
    advice: { en: 'Open the tenant app first; all four codes must match.', zh: '先开通租户应用，四个编码须一致。' },
  },
  ConfigNotFound: {
    code: 40408,
    class: 'state',
    retryable: false,
    meaning: { en: 'No configuration has this id', zh: '配置不存在' },
    advice: {
      en: 'Add the private configuration before the environment that uses it.',
      zh: '先添加私有配置，再在业务环境中引用。',
    },
  },
  TaskNotFound: {
    code: 40409,
    class: 'state',
    retryable: false,
    meaning: { en: 'No task has this id', zh: '任务不存在' },
    advice: { en: 'Check taskId; old tasks may have been removed.', zh: '核对 taskId，过旧的任务可能已被清理。' },
  },
  PageNotFound: {
    code: 40410,
    class: 'state',
    retryable: false,
    meaning: { en: 'The tenant app has no such page', zh: '页面不存在' },
    advice: { en: 'List the pages of the tenant app.', zh: '查询该租户应用的页面列表。' },
  },
  FileNotFound: {
    code: 40411,
    class: 'state',
    retryable: false,
    meaning: { en: 'No file has this id', zh: '文件不存在' },
    advice: { en: 'Upload the file again.', zh: '重新上传文件。' },
  },
  MigrationNotFound: {
    code: 40412,
    class: 'state',
    retryable: false,
    meaning: { en: 'No migration job has this id', zh: '迁移任务不存在' },
    advice: { en: 'Check migrationId.', zh: '核对 migrationId。' },
  },
  WebhookNotFound: {
    code: 40413,
    class: 'state',
    retryable: false,
    meaning: { en: 'No subscription has this id', zh: '订阅不存在' },
    advice: { en: 'List the subscriptions.', zh: '查询订阅列表。' },
  },
  DeliveryNotFound: {
    code: 40414,
    class: 'state',
    retryable: false,
    meaning: { en: 'No delivery has this id', zh: '推送记录不存在' },
    advice: { en: 'List the deliveries; old ones may have been removed.', zh: '查询推送记录，过旧的可能已被清理。' },
  },
  CodeExists: {
    code: 40901,
    class: 'state',
    retryable: false,
    meaning: { en: 'The code or name is taken by something else', zh: '编码或名称已被占用' },
    advice: {
      en: 'Read what exists: `details` holds it where the platform says so. Change it, or take another code.',
      zh: '查看已存在的内容（details 中可能给出），改为更新它，或换用其他编码。',
    },
  },
  VersionExists: {
    code: 40902,
    class: 'state',
    retryable: false,
    meaning: { en: 'The version number was used with other content', zh: '版本号已被不同内容使用' },
    advice: { en: 'Choose a new version number.', zh: '换用新的版本号。' },
  },
  TenantAppExists: {
    code: 40903,
    class: 'state',
    retryable: false,
    meaning: { en: 'The tenant or tenant app exists with other content', zh: '租户或租户应用已存在且内容不同' },
    advice: { en: 'Compare with the one in `details`, then update it.', zh: '与 details 中的现有内容比较后再更新。' },
  },
  ResourceInUse: {
    code: 40904,
    class: 'state',
    retryable: false,
    meaning: { en: 'Something still uses it', zh: '仍被引用' },
    advice: { en: 'Remove what refers to it first.', zh: '先解除引用。' },
  },
  IdempotencyMismatch: {
    code: 40905,
    class: 'bug',
    retryable: false,
    meaning: { en: 'The idempotency key was used with another request', zh: '同一幂等键对应不同请求' },
    advice: { en: 'Use a clientToken for one request only.', zh: '一个 clientToken 只用于一个请求。' },
  },
  RevisionMismatch: {
    code: 40906,
    class: 'state',
    retryable: false,
    meaning: { en: 'Somebody wrote in between', zh: '版本已被他人更新' },
    advice: { en: 'Read again, merge, and write with the new revision.', zh: '重新读取并合并，用新的 revision 写入。' },
  },
  OperationInProgress: {
    code: 40907,
    class: 'busy',
    retryable: true,
    meaning: {
      en: 'Another task works on it; `details.taskId` names it',
      zh: '已有任务在处理，details.taskId 指出任务',
    },
    advice: { en: 'Wait for that task.', zh: '等待该任务结束。' },
  },
  FileTooLarge: {
    code: 41300,
    class: 'bug',
    retryable: false,
    meaning: { en: 'The file is too large', zh: '文件过大' },
    advice: { en: 'Make the file smaller, or send it by an upload ticket.', zh: '缩小文件，或使用上传凭证直传。' },
  },
  BatchTooLarge: {
    code: 41301,
    class: 'bug',
    retryable: false,
    meaning: { en: 'More than 200 records at once', zh: '单批超过 200 条' },
    advice: { en: 'Send batches of at most 200.', zh: '每批最多 200 条。' },
  },
  NoOnlineVersion: {
    code: 42201,
    class: 'state',
    retryable: false,
    meaning: { en: 'The environment has no online version of the app', zh: '该环境没有线上版本' },
    advice: {
      en: 'Publish a version to the environment first: tenant apps are made from the online version.',
      zh: '先向该环境发布版本，租户应用由线上版本创建。',
    },
  },
  VersionNotPublished: {
    code: 42202,
    class: 'state',
    retryable: false,
    meaning: { en: 'The version was not published there', zh: '该版本未发布到此环境' },
    advice: { en: 'Publish the version to that environment first.', zh: '先将该版本发布到此环境。' },
  },
  EnvNotSet: {
    code: 42203,
    class: 'bug',
    retryable: false,
    meaning: { en: 'No environment was given, and there is no default', zh: '未指定业务环境且无默认环境' },
    advice: { en: 'Give envCode.', zh: '请求中给出 envCode。' },
  },
  TenantDisabled: {
    code: 42204,
    class: 'state',
    retryable: false,
    meaning: { en: 'The tenant is disabled', zh: '租户已停用' },
    advice: { en: 'Enable the tenant first.', zh: '先启用租户。' },
  },
  TenantAppNotUsable: {
    code: 42205,
    class: 'state',
    retryable: false,
    meaning: { en: 'The tenant app is disabled, over, or being deleted', zh: '租户应用已停用、过期或正在删除' },
    advice: { en: 'Enable it, or move its end, first.', zh: '先启用，或延长有效期。' },
  },
  ComponentVersionNotReady: {
    code: 42206,
    class: 'state',
    retryable: false,
    meaning: { en: 'The version of the component package is not built', zh: '组件包版本未构建完成' },
    advice: {
      en: 'Wait until the version is ready; look at its error if it failed.',
      zh: '等待构建完成；若失败请查看其错误。',
    },
  },
  ConfigVerifyFailed: {
    code: 42207,
    class: 'user-action',
    retryable: false,
    meaning: { en: 'The storage of the configuration could not be used', zh: '存储配置校验失败' },
    advice: { en: 'Check address, bucket, key and rights of the storage.', zh: '检查存储的地址、桶、密钥与权限。' },
  },
  DefaultConfigReadOnly: {
    code: 42208,
    class: 'bug',
    retryable: false,
    meaning: { en: 'The platform’s own configuration cannot be changed', zh: '平台默认配置不可修改' },
    advice: { en: 'Add a private configuration.', zh: '新建私有配置。' },
  },
  MetadataInvalid: {
    code: 42209,
    class: 'bug',
    retryable: false,
    meaning: { en: 'The metadata does not fit its schema', zh: '元数据不符合规范' },
    advice: { en: 'Fix what the message names.', zh: '按 message 修正元数据。' },
  },
  NotCancellable: {
    code: 42210,
    class: 'state',
    retryable: false,
    meaning: { en: 'The task is past cancelling', zh: '任务已无法取消' },
    advice: { en: 'Wait for its end.', zh: '等待任务结束。' },
  },
  MigrationState: {
    code: 42211,
    class: 'state',
    retryable: false,
    meaning: { en: 'Not allowed in this state of the migration', zh: '迁移任务当前状态不允许' },
    advice: { en: 'Read the state of the job and bring it to the right one.', zh: '查询任务状态后再操作。' },
  },
  Throttled: {
    code: 42900,
    class: 'busy',
    retryable: true,
    meaning: { en: 'Too many calls', zh: '调用过于频繁' },
    advice: {
      en: 'Wait as long as Retry-After says; the option limits spreads calls.',
      zh: '按 Retry-After 等待；可用 limits 选项限速。',
    },
  },
  QuotaExceeded: {
    code: 42910,
    class: 'quota',
    retryable: false,
    meaning: { en: 'The team’s quota of tenant apps is used up', zh: '团队租户应用配额已用尽' },
    advice: {
      en: 'Ask the platform for a larger quota, or delete what is not used.',
      zh: '申请扩容，或删除不再使用的租户应用。',
    },
  },
  InternalError: {
    code: 50000,
    class: 'busy',
    retryable: true,
    meaning: { en: 'The platform failed', zh: '平台内部错误' },
    advice: { en: 'Try again later; give the platform the request id.', zh: '稍后重试，并向平台提供 requestId。' },
  },
  PublishFailed: {
    code: 50001,
    class: 'state',
    retryable: false,
    meaning: { en: 'Publishing failed', zh: '发布失败' },
    advice: { en: 'Look at the error of the task, then publish again.', zh: '查看任务错误后重新发布。' },
  },
  StorageError: {
    code: 50002,
    class: 'busy',
    retryable: true,
    meaning: { en: 'The storage behind the configuration failed', zh: '配置对应的存储出错' },
    advice: { en: 'Try again later; check the storage if it goes on.', zh: '稍后重试；若持续请检查存储。' },
  },
  Maintenance: {
    code: 50300,
    class: 'busy',
    retryable: true,
    meaning: { en: 'The platform is under maintenance', zh: '平台维护中' },
    advice: { en: 'Try again later.', zh: '稍后重试。' },
  },
  UpstreamTimeout: {
    code: 50400,
    class: 'busy',
    retryable: true,
    meaning: { en: 'Something behind the platform did not answer in time', zh: '平台上游超时' },
    advice: { en: 'Look at the state, then try again.', zh: '先查询状态，再重试。' },
  },
};
