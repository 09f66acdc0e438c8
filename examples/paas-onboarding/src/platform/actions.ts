import type { Words } from '../../../shared/notices.ts';
import { ownEntry } from '../../../shared/own-entry.ts';
import type { Office } from '../office.ts';
import { componentPackage } from '../wish.ts';
import type { Platform } from './platform.ts';

/** A button of the panel. */
export interface PlatformAction {
  readonly words: Words;
  run(platform: Platform, form: Readonly<Record<string, string>>, office: Office): unknown;
}

/** Kinds of tasks of which the next one can be made to fail. */
export const taskTypes: Readonly<Record<string, Words>> = {
  'component.sync': { en: 'Next build of components', zh: '下次构建组件包' },
  'version.publish': { en: 'Next publication', zh: '下次发布' },
  'tenantApp.open': { en: 'Next opening', zh: '下次开通' },
  'tenantApp.upgrade': { en: 'Next upgrade', zh: '下次升级' },
};

const unluckyShare = 0.05;
const graceSec = 600;

/** What the panel can do, by the last part of the address. */
const actions: Readonly<Record<string, PlatformAction>> = {
  advance: {
    words: { en: 'Move the clock', zh: '拨快时钟' },
    run: ({ fake }, { by }) => fake.clock.advance(by ?? ''),
  },
  'fail-next': {
    words: { en: 'It will break off half-way', zh: '将在中途失败' },
    run({ fake }, { type = '' }) {
      if (!Object.hasOwn(taskTypes, type)) throw new Error('There is no such task.');
      fake.tasks.failNext(type);
    },
  },
  unlucky: {
    words: { en: 'Change how many openings fail', zh: '设置开通失败率' },
    run(platform, { fails }) {
      platform.openingsFail = fails === 'yes';
      platform.fake.tasks.failShare('tenantApp.open', platform.openingsFail ? unluckyShare : 0);
    },
  },
  repository: {
    words: { en: 'Change who may read the repository', zh: '修改代码仓库权限' },
    run(platform, { allowed }) {
      platform.repositoryClosed = allowed !== 'yes';
      platform.fake.sites.allowRepo(componentPackage, !platform.repositoryClosed);
    },
  },
  rotate: {
    words: { en: 'A new secret; the old one holds for ten minutes', zh: '已生成新密钥，旧密钥十分钟后失效' },
    run: ({ fake }) => void fake.team.rotateSecret({ graceSec }),
  },
  'hand-over': {
    words: { en: 'Enter the new secret in the back office', zh: '在后台录入新密钥' },
    run: ({ fake }, _form, office) => office.enterSecret(fake.team.appSecret),
  },
  clock: {
    words: { en: 'Set the clock of the back office', zh: '设置后台服务器时钟' },
    run(platform, { minutes }) {
      platform.behindMs = Number(minutes) * 60_000;
    },
  },
  complaints: {
    words: { en: 'Change what users say', zh: '设置用户反馈' },
    run(platform, { complain }) {
      platform.usersComplain = complain === 'yes';
    },
  },
  restart: {
    words: { en: 'Start the back office again', zh: '重启后台' },
    run: (platform) => platform.restart(),
  },
  reset: {
    words: { en: 'Begin anew', zh: '全部重置' },
    run: (platform) => platform.reset(),
  },
};

/** The action of an address, if there is one. */
export const actionOf = (name: string): PlatformAction | undefined => ownEntry(actions, name);
