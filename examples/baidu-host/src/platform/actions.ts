import type { Package } from '@minigate/baidu-oss/testing';
import type { Words } from '../../../shared/notices.ts';
import { ownEntry } from '../../../shared/own-entry.ts';
import { type Asker, ask } from './ask.ts';
import type { Platform } from './platform.ts';
import { type Trouble, troubleOf, troubles } from './trouble.ts';

/** A button of the panel. */
export interface PlatformAction {
  readonly words: Words;
  run(platform: Platform, form: Readonly<Record<string, string>>): unknown;
}

type Deed = (platform: Platform, appId: string, form: Readonly<Record<string, string>>) => unknown;

/** What is done with a mini program. */
const deeds: Readonly<Record<string, Deed>> = {
  rename({ fake }, appId, { name = '' }) {
    if (name.trim() === '') throw new Error('A name is missing.');
    fake.apps.update(appId, { name: name.trim() });
  },
  ban: ({ fake }, appId) => fake.apps.ban(appId),
  pause: ({ fake }, appId) => fake.apps.pause(appId),
  restore: ({ fake }, appId) => fake.apps.restore(appId),
  remove: ({ fake }, appId) => fake.apps.remove(appId),
  upload: ({ fake }, appId) => fake.packages.upload(appId),
  'upload-fails': ({ fake }, appId) => fake.packages.upload(appId, { fails: true }),
  submit: (platform, appId) => platform.fake.packages.submit(inState(platform, appId, 3).packageId),
  approve: ({ fake }, appId) => fake.audits.approve(appId),
  reject: ({ fake }, appId) => fake.audits.reject(appId, '首页无法打开'),
  publish: (platform, appId) => platform.fake.packages.release(inState(platform, appId, 6).packageId),
  'roll-back': ({ fake }, appId) => fake.packages.rollback(appId),
};

function inState({ fake }: Platform, appId: string, status: Package['status']): Package {
  const found = fake.packages.list(appId).find((one) => one.status === status && one.upload === undefined);
  if (found === undefined) throw new Error('No package is in the state that this needs.');
  return found;
}

const burstApps = 20;
const burstChanges = 1_000;

/** What the panel can do, by the last part of the address. */
const actions: Readonly<Record<string, PlatformAction>> = {
  change: {
    words: { en: 'Change the mini program', zh: '修改小程序' },
    run(platform, form) {
      const { appId = '', does = '' } = form;
      const deed = ownEntry(deeds, does);
      if (deed === undefined) throw new Error('There is no such button.');
      platform.chosen = appId;
      return deed(platform, appId, form);
    },
  },
  burst: {
    words: { en: `${burstChanges} changes`, zh: `${burstChanges} 次变更` },
    run({ fake }) {
      const some = fake.apps.list().slice(0, burstApps);
      for (let change = 1; change <= burstChanges; change++) {
        const app = some[change % some.length];
        if (app) fake.apps.update(app.appId, { description: `${app.description.split(' · ')[0]} · ${change}` });
      }
    },
  },
  trouble: {
    words: { en: 'Change what happens to notices', zh: '设置通知异常' },
    run(platform, form) {
      const chosen = (Object.keys(troubles) as Trouble[]).filter((name) => form[name] === 'on');
      platform.trouble = new Set(chosen);
      platform.fake.notices.trouble(troubleOf(platform.trouble));
    },
  },
  tokens: {
    words: { en: 'All tokens have ended', zh: '所有令牌已过期' },
    run: ({ fake }) => fake.tokens.expireAll(),
  },
  power: {
    words: { en: 'Stop or start the platform', zh: '停止或启动平台' },
    run(platform, { stopped }) {
      platform.isStopped = stopped === 'yes';
      platform.fake.faults.clear();
      if (platform.isStopped) platform.fake.faults.on('*', { kind: 'refuse' });
    },
  },
  register: {
    words: { en: 'Register a member of the alliance', zh: '登记联盟成员' },
    run({ fake, members }, { name = '' }) {
      members.unshift(fake.console.register(name.trim() === '' ? {} : { name: name.trim() }));
    },
  },
  ask: {
    words: { en: 'Baidu asks for a session', zh: '百度请求换取会话' },
    run: (platform, { code = '', clientId = '', by }) => ask(platform, { code, clientId, by: by as Asker }),
  },
  reset: {
    words: { en: 'Begin anew', zh: '全部重置' },
    run: (platform) => platform.reset(),
  },
};

/** The action of an address, if there is one. */
export const actionOf = (name: string): PlatformAction | undefined => ownEntry(actions, name);
