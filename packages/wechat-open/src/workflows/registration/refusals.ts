import { type Advice, WorkflowError } from '@minigate/core';
import { explainError } from '../../errors/error-codes.js';

/** The platform's no to a registration. */
export interface Refused {
  /** Number of the push or of the task. */
  readonly refused: number;
  /** The platform's words. */
  readonly message?: string | undefined;
}

/** Numbers for which nobody did anything wrong: the time was up. */
const expired: readonly number[] = [1, 100_001, 100_002, 100_003];

/** Whether a registration ended because nobody confirmed it in time. */
export const isExpired = (status: number): boolean => expired.includes(status);

type Row = readonly [meaning: readonly [en: string, zh: string], advice: readonly [en: string, zh: string]];

const again: Row[1] = [
  'Start it again and have the link opened within 24 hours.',
  '请重新发起，并在 24 小时内打开链接完成确认。',
];
const data: Row[1] = [
  'Compare company name, code and legal person with the business register, then start it again.',
  '请与工商登记信息核对企业名称、代码及法人后重新发起。',
];
const otherAdmin: Row[1] = [
  'Unbind accounts that are not used, or let another person become administrator.',
  '请解绑不用的账号，或更换管理员。',
];
const blocked: Row[1] = [
  'It cannot be registered this way; the person concerned can ask WeChat’s customer service.',
  '无法以此方式注册，请当事人联系微信客服。',
];

/**
 * Numbers of pushes and tasks that are no error numbers.
 * Source: https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html
 */
const rows: Readonly<Record<number, Row>> = {
  [-1]: [['company and legal person do not fit', '企业与法人信息不一致'], data],
  1: [['nobody confirmed in time', '超时未确认'], again],
  2: [
    ['the person said no', '用户已拒绝'],
    ['Ask the person why before you start it again.', '请与用户沟通后再重新发起。'],
  ],
  5: [['the face check failed', '人脸认证失败'], again],
  8: [['the phone check failed', '手机验证失败'], again],
  11: [['WeChat could not create the program', '创建失败'], data],
  14: [['the verification failed', '验证失败'], data],
  101: [['the company is deregistered', '工商数据返回：企业已注销'], data],
  102: [['the company is unknown, or the register is not updated yet', '企业不存在或企业信息未更新'], data],
  103: [['the legal person’s name differs', '企业法定代表人姓名不一致'], data],
  104: [['the legal person’s id number differs', '企业法定代表人身份证号码不一致'], data],
  105: [
    ['the register is not updated yet', '法定代表人身份证号码工商数据未更新'],
    ['Try again in 5 to 15 working days.', '请在 5–15 个工作日之后重试。'],
  ],
  1000: [['data of company or legal person differ', '企业信息或法定代表人信息不一致'], data],
  1001: [
    ['the subject has too many programs', '主体创建小程序数量达到上限'],
    ['Delete a program of the subject that is not used.', '请注销该主体不再使用的小程序。'],
  ],
  1002: [['the subject is blacklisted', '主体违规命中黑名单'], blocked],
  1003: [['the administrator has too many accounts', '管理员绑定账号数量达到上限'], otherAdmin],
  1004: [['the administrator is blacklisted', '管理员违规命中黑名单'], blocked],
  1005: [['the administrator’s phone has too many accounts', '管理员手机绑定账号数量达到上限'], otherAdmin],
  1006: [['the administrator’s phone is blacklisted', '管理员手机号违规命中黑名单'], blocked],
  1007: [['the administrator’s id card has too many accounts', '管理员身份证创建账号数量达到上限'], otherAdmin],
  1008: [['the administrator’s id card is blacklisted', '管理员身份证违规命中黑名单'], blocked],
  100001: [['nobody opened the link in time', '未在时限内进行身份验证'], again],
  100002: [['the face check was not done in time', '未在时限内进行人脸认证'], again],
  100003: [['the time was up', '任务超时'], again],
};

/** @param workflow - name of the workflow. */
export function refusalError(workflow: string, { refused, message }: Refused): WorkflowError {
  const row = rows[refused];
  const known = row === undefined ? explainError(refused) : undefined;
  const meaning = row?.[0][0] ?? known?.meaning.en ?? message ?? 'a number that is not documented';
  const advice: Advice = known?.advice ?? {
    en: row?.[1][0] ?? 'Look the number up on WeChat’s page about this registration.',
    zh: row?.[1][1] ?? '请在微信的注册接口文档中查询该状态码。',
  };
  const zh = row?.[0][1] ?? known?.meaning.zh;
  return new WorkflowError('refused', workflow, `WeChat refused it with ${refused}: ${meaning}`, {
    step: 'confirmation',
    advice: { en: advice.en, zh: zh === undefined ? advice.zh : `${zh}。${advice.zh}` },
  });
}
