import { refusal } from '../errors.js';
import { managementNotice } from '../notices.js';
import type { Delivery } from '../pushes.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { awaitDecision, type Review, scheduleDecision } from './reviews.js';
import type { InterfaceApplication } from './state.js';

/** Interfaces that need an application, with their Chinese names. */
const interfaces: Readonly<Record<string, string>> = {
  'wx.chooseAddress': '获取用户收货地址',
  'wx.chooseLocation': '打开地图选择位置',
  'wx.choosePoi': '打开 POI 列表选择位置',
  'wx.getFuzzyLocation': '获取当前的模糊地理位置',
  'wx.getLocation': '获取当前的地理位置',
  'wx.onLocationChange': '监听实时地理位置变化事件',
  'wx.startLocationUpdate': '开启小程序进入前台时接收位置消息',
  'wx.startLocationUpdateBackground': '开启小程序在前后台时均接收位置消息',
};

interface ApplyInput {
  readonly api_name: string;
  readonly content: string;
  readonly pic_list?: readonly string[];
  readonly video_list?: readonly string[];
  readonly url_list?: readonly string[];
}

/** Interfaces that need an application, and the applications. */
export function privacyInterfaceRoutes(world: World): Routes {
  return {
    getPrivacyInterface: forProgram(world, (program) => ({
      interface_list: Object.entries(interfaces).map(([name, label]) => row(program, name, label)),
    })),
    applyPrivacyInterface: forProgram(world, (program, input: ApplyInput) => {
      const { api_name: apiName, content, pic_list = [], video_list = [], url_list = [] } = input;
      if (interfaces[apiName] === undefined) throw refusal(47001);
      if (content === '' || pic_list.length + video_list.length + url_list.length === 0) throw refusal(47001);
      const status = statusOf(program, apiName);
      if (status === 2) throw refusal(48001);
      if (status === 3) throw refusal(61031);
      if (status === 5) throw refusal(61035);
      const application: InterfaceApplication = {
        apiName,
        auditId: world.ids.sequence(),
        appliedAt: world.clock.now(),
        status: 3,
        reason: '',
        decideAt: undefined,
      };
      program.settings.interfaces.set(apiName, application);
      scheduleDecision(world, application, reviewOf(world, program, application));
      return { audit_id: application.auditId };
    }),
  };
}

/** The interfaces in a version's code that the program has no right to. */
export function withoutRight({ settings }: Account, found: readonly string[]): readonly string[] {
  return found.filter((name) => settings.interfaces.get(qualified(name))?.status !== 5);
}

/** Whether the program may name an interface in `requiredPrivateInfos`. */
export function hasRight({ seed, settings }: Account, name: string): boolean {
  if (settings.interfaces.get(qualified(name))?.status === 5) return true;
  return seed.privateInfos === undefined || seed.privateInfos.includes(bare(name));
}

/** 1 to apply, 2 not allowed, 3 in review, 4 refused, 5 granted. */
function statusOf(program: Account, name: string): 1 | 2 | 3 | 4 | 5 {
  const application = program.settings.interfaces.get(name);
  if (application !== undefined) return application.status;
  if (program.seed.forbiddenInterfaces?.includes(bare(name)) === true) return 2;
  const lacks = program.trial?.code.withoutAuth.some((found) => qualified(found) === name) === true;
  return !lacks && hasRight(program, name) ? 5 : 1;
}

function row(program: Account, name: string, label: string): Record<string, unknown> {
  const application = program.settings.interfaces.get(name);
  const status = statusOf(program, name);
  return {
    api_name: name,
    api_ch_name: label,
    api_desc: label,
    api_link: `https://developers.weixin.qq.com/miniprogram/dev/api/location/${name}.html`,
    group_name: '地理位置',
    status,
    ...(status === 2 && { fail_reason: '小程序类目不符合该接口的申请条件' }),
    ...(application !== undefined && {
      audit_id: application.auditId,
      apply_time: Math.floor(application.appliedAt / 1000),
      ...(application.reason !== '' && { fail_reason: application.reason }),
    }),
  };
}

/** Waits again for the policy's decision on an application. */
export function resumeApplication(world: World, program: Account, application: InterfaceApplication): void {
  awaitDecision(world, application, reviewOf(world, program, application));
}

function reviewOf(world: World, program: Account, application: InterfaceApplication): Review {
  const { appId } = program;
  const { apiName } = application;
  return {
    about: { kind: 'privacy-interface', appId, name: apiName },
    isOpen: () =>
      application.status === 3 && world.state.accounts.get(appId)?.settings.interfaces.get(apiName) === application,
    decide: (reason) => decideApplication(world, program, application, reason),
  };
}

/** Ends the review of an application. @param reason - refuses it. */
export function decideApplication(
  world: World,
  program: Account,
  application: InterfaceApplication,
  reason: string | undefined,
): Promise<Delivery> {
  application.status = reason === undefined ? 5 : 4;
  application.reason = reason ?? '';
  const result = {
    api_name: application.apiName,
    apply_time: Math.floor(application.appliedAt / 1000),
    audit_id: application.auditId,
    audit_time: Math.floor(world.clock.now() / 1000),
    reason: application.reason,
    // Not the numbers of the list.
    status: reason === undefined ? 3 : 2,
  };
  return world.pushes.send(managementNotice(world, program, 'wxa_privacy_apply', { result_info: result }));
}

function qualified(name: string): string {
  return `wx.${bare(name)}`;
}

function bare(name: string): string {
  return name.replace(/^wx\./, '');
}
