import { PlatformError } from '@minigate/core';
import type { Fault } from '@minigate/core/testing';
import type { SpiResult } from '@minigate/qingcloud-sso/testing';
import type { Words } from '../../../shared/notices.ts';
import { ownEntry } from '../../../shared/own-entry.ts';
import type { Saas } from '../saas.ts';
import type { Platform } from './platform.ts';

/** A button of the panel. */
export interface PlatformAction {
  readonly words: Words;
  run(platform: Platform, form: Readonly<Record<string, string>>, saas: Saas): unknown;
}

/** Faults that the panel can inject, once. */
export const faults: Readonly<
  Record<string, { readonly words: Words; readonly action: string; readonly fault: Fault }>
> = {
  'order-cut': {
    words: { en: 'Next order: made, but the answer is lost', zh: '下次下单：已生成但应答丢失' },
    action: 'NBCreatePrdOrder',
    fault: { kind: 'cut' },
  },
  'charge-cut': {
    words: { en: 'Next payment: done, but the answer is lost', zh: '下次支付：已扣款但应答丢失' },
    action: 'NBChargePrdOrder',
    fault: { kind: 'cut' },
  },
  busy: {
    words: { en: 'Next list of instances: busy (5100)', zh: '下次查询云服务器：系统繁忙（5100）' },
    action: 'DescribeInstances',
    fault: { kind: 'answer', body: { ret_code: 5100, message: 'ServerBusy' } },
  },
  stop: {
    words: { en: 'Next stop: gateway error 502', zh: '下次关机：网关 502' },
    action: 'StopInstances',
    fault: { kind: 'status', status: 502 },
  },
};

/** What the panel can do, by the last part of the address. */
const actions: Readonly<Record<string, PlatformAction>> = {
  advance: {
    words: { en: 'Move the clock', zh: '拨快时钟' },
    run: ({ fake }, { by }) => fake.clock.advance(by ?? ''),
  },
  'expire-keys': {
    words: {
      en: 'End the keys: the next call gets 401, is renewed and repeated',
      zh: '使临时密钥过期：下次调用返回 401，自动续期并重试',
    },
    run: ({ fake }) => fake.sessions.expireKeys(),
  },
  revoke: {
    words: { en: 'Revoke the logins: users have to log in again', zh: '吊销登录：用户须重新登录' },
    run: ({ fake }) => fake.sessions.revoke(),
  },
  tick: {
    words: { en: 'Tick the action', zh: '勾选接口' },
    run: ({ fake }, { action }) => fake.permissions.tick(action ?? ''),
  },
  untick: {
    words: { en: 'Take the tick away', zh: '取消勾选' },
    run: ({ fake }, { action }) => fake.permissions.untick(action ?? ''),
  },
  balance: {
    words: { en: 'Change the balance', zh: '修改余额' },
    run: ({ fake }, { userId, amount }) => fake.billing.setBalance(userId ?? '', Number(amount)),
  },
  'spi-create': {
    words: { en: 'Ordered in the catalogue: delivered three times', zh: '在应用市场下单：同一通知投递三次' },
    run: async ({ fake, url }, { userId = '' }) => {
      const cloudInfo = { sso_server: url, api_server: url };
      accepted(await fake.spi.create({ userId, cloudInfo, spec: 'standard', period: '1_month', deliveries: 3 }));
    },
  },
  'spi-renew': {
    words: { en: 'Renew the instance', zh: '续费实例' },
    run: async ({ fake }, { instanceId = '' }) => accepted(await fake.spi.renew(instanceId, { period: '1_year' })),
  },
  'spi-expire': {
    words: { en: 'The term is over', zh: '实例到期' },
    run: async ({ fake }, { instanceId = '' }) => accepted(await fake.spi.expire(instanceId)),
  },
  'spi-delete': {
    words: { en: 'Delete the instance', zh: '删除实例' },
    run: async ({ fake }, { instanceId = '' }) => accepted(await fake.spi.delete(instanceId)),
  },
  'wrong-key': {
    words: { en: 'Called with a wrong key: refused', zh: '使用错误密钥调用：已拒绝' },
    run: async ({ fake }, _form, { qc }) => {
      const account = qc.withKey({ accessKeyId: fake.key.accessKeyId, secretAccessKey: 'not-the-secret' });
      await account.call('DescribeZones').catch((error: unknown) => {
        if (!PlatformError.is(error) || error.code !== 1200) throw error;
      });
    },
  },
  fault: {
    words: { en: 'Inject a fault: it waits for its call', zh: '注入故障：等待相应请求' },
    run({ fake }, { fault }) {
      const chosen = ownEntry(faults, fault);
      if (chosen === undefined) throw new Error('There is no such fault.');
      fake.faults.next(chosen.action, chosen.fault);
    },
  },
  'clear-faults': {
    words: { en: 'Take all faults back', zh: '清除故障' },
    run: ({ fake }) => fake.faults.clear(),
  },
  reset: {
    words: { en: 'Begin anew', zh: '全部重置' },
    run: (platform) => platform.reset(),
  },
};

/** The action of an address, if there is one. */
export const actionOf = (name: string): PlatformAction | undefined => ownEntry(actions, name);

function accepted({ success, problem }: SpiResult): void {
  if (!success) throw new Error(problem ?? 'refused');
}
