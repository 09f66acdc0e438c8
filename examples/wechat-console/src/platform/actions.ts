import type { Fault } from '@minigate/core/testing';
import type { PushTrouble } from '@minigate/wechat-open/testing';
import type { Words } from '../../../shared/notices.ts';
import { ownEntry } from '../../../shared/own-entry.ts';
import type { Platform } from './platform.ts';

/** A button of the panel. */
export interface PlatformAction {
  readonly words: Words;
  run(platform: Platform, form: Readonly<Record<string, string>>): unknown;
}

/** Faults that the panel can inject, once. */
export const faults: Readonly<
  Record<string, { readonly words: Words; readonly endpoint: string; readonly fault: Fault }>
> = {
  'commit-502': {
    words: { en: 'Next commit: gateway error 502', zh: '下次提交代码：网关 502' },
    endpoint: 'commit',
    fault: { kind: 'status', status: 502 },
  },
  'submit-busy': {
    words: { en: 'Next submit: system busy (-1)', zh: '下次送审：系统繁忙（-1）' },
    endpoint: 'submitAudit',
    fault: { kind: 'answer', body: { errcode: -1, errmsg: 'system error' } },
  },
  'release-cut': {
    words: { en: 'Next release: done, but the answer is lost', zh: '下次发布：已执行但应答丢失' },
    endpoint: 'release',
    fault: { kind: 'cut' },
  },
  slow: {
    words: { en: 'Next call: 5 s late', zh: '下次请求：延迟 5 秒' },
    endpoint: '*',
    fault: { kind: 'slow', ms: 5_000 },
  },
};

const troubles: Readonly<Record<Platform['pushTrouble'], PushTrouble>> = {
  none: {},
  duplicate: { duplicate: 1 },
  'drop-audit': { drop: ['weapp_audit_success', 'weapp_audit_fail', 'weapp_audit_delay'] },
};

/** What the panel can do, by the last part of the address. */
const actions: Readonly<Record<string, PlatformAction>> = {
  ticket: {
    words: { en: 'Push a ticket', zh: '推送票据' },
    run: ({ fake }) => fake.tickets.pushNow(),
  },
  approve: {
    words: { en: 'Approve', zh: '通过审核' },
    run: ({ fake }, { auditId }) => fake.audits.approve(Number(auditId)),
  },
  reject: {
    words: { en: 'Reject', zh: '驳回' },
    run: ({ fake }, { auditId, reason }) => fake.audits.reject(Number(auditId), { reason: asMarkup(reason) }),
  },
  delay: {
    words: { en: 'Delay', zh: '延后' },
    run: ({ fake }, { auditId }) => fake.audits.delay(Number(auditId)),
  },
  advance: {
    words: { en: 'Move the clock', zh: '拨快时钟' },
    run: ({ fake }, { by }) => fake.clock.advance(by ?? ''),
  },
  'revoke-tokens': {
    words: {
      en: 'Revoke all tokens: the next call gets 40001 and recovers',
      zh: '使全部令牌失效：下次调用返回 40001 后自动恢复',
    },
    run: ({ fake }) => fake.tokens.revokeAll(),
  },
  fault: {
    words: { en: 'Inject a fault: it waits for its call', zh: '注入故障：等待相应请求' },
    run({ fake }, { fault }) {
      const chosen = ownEntry(faults, fault);
      if (chosen === undefined) throw new Error('There is no such fault.');
      fake.faults.next(chosen.endpoint, chosen.fault);
    },
  },
  'clear-faults': {
    words: { en: 'Take all faults back', zh: '清除故障' },
    run: ({ fake }) => fake.faults.clear(),
  },
  pushes: {
    words: { en: 'Change the way of pushes', zh: '设置推送通道' },
    run(platform, { trouble }) {
      const chosen = ownEntry(troubles, trouble);
      if (chosen === undefined) throw new Error('There is no such trouble.');
      platform.pushTrouble = trouble as Platform['pushTrouble'];
      platform.fake.pushes.trouble(chosen);
    },
  },
  handler: {
    words: { en: 'Change our own handler', zh: '设置本方处理程序' },
    run(platform, { fails }) {
      platform.handlerFails = fails === 'yes';
    },
  },
  'revoke-grant': {
    words: { en: 'Take the authorization back', zh: '取消授权' },
    run: ({ fake }, { appId }) => fake.revoke(appId ?? ''),
  },
  reset: {
    words: { en: 'Begin anew', zh: '全部重置' },
    run: (platform) => platform.reset(),
  },
};

/** The action of an address, if there is one. */
export const actionOf = (name: string): PlatformAction | undefined => ownEntry(actions, name);

/** WeChat's reasons are markup with `<br>`. */
const asMarkup = (text: string | undefined): string | undefined => text?.trim().replace(/\r?\n/g, '<br>') || undefined;
