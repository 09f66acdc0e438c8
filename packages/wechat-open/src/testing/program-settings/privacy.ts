import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import type { GuideOwner, GuideText } from './state.js';

/** Kinds of data with their Chinese names. Source: the page of getprivacysetting. */
const kinds: Readonly<Record<string, string>> = {
  UserInfo: '用户信息（微信昵称、头像）',
  Location: '位置信息',
  Address: '地址',
  Invoice: '发票信息',
  RunData: '微信运动数据',
  Record: '麦克风',
  Album: '选中的照片或视频信息',
  Camera: '摄像头',
  PhoneNumber: '手机号码',
  Contact: '通讯录（仅写入）权限',
  DeviceInfo: '设备信息',
  EXIDNumber: '身份证号码',
  EXOrderInfo: '订单信息',
  EXUserPublishContent: '发布内容',
  EXUserFollowAcct: '所关注账号',
  EXUserOpLog: '操作日志',
  AlbumWriteOnly: '相册（仅写入）权限',
  LicensePlate: '车牌号',
  BlueTooth: '蓝牙',
  CalendarWriteOnly: '日历（仅写入）权限',
  Email: '邮箱',
  MessageFile: '选中的文件',
};
const maxFileBytes = 100 * 1024;

interface SetInput {
  readonly privacy_ver?: 1 | 2;
  readonly owner_setting: GuideOwner;
  readonly setting_list?: readonly GuideText[];
  readonly sdk_privacy_info_list?: readonly {
    readonly sdk_name?: string;
    readonly sdk_biz_name?: string;
    readonly sdk_list?: readonly Partial<GuideText>[];
  }[];
}

/** The privacy guideline of a mini program: of the version online, and of the one in development. */
export function privacyRoutes(world: World): Routes {
  return {
    getPrivacySetting: forProgram(world, (program, { privacy_ver = 2 }: { privacy_ver?: 1 | 2 }) => {
      const { online, development } = program.settings.guides;
      const guide = privacy_ver === 1 ? online : development;
      const found = privacy_ver === 1 ? [] : foundKinds(world, program);
      const texts = guide?.texts ?? [];
      const missing = found.filter((kind) => !texts.some((text) => text.privacy_key === kind));
      return {
        code_exist: program.trial === undefined ? 0 : 1,
        privacy_list: found,
        setting_list: [...texts, ...missing.map((kind) => ({ privacy_key: kind, privacy_text: '' }))].map(labelled),
        update_time: Math.floor((guide?.updatedAt ?? 0) / 1000),
        owner_setting: guide?.owner ?? { notice_method: '' },
        privacy_desc: {
          privacy_desc_list: Object.entries(kinds).map(([privacy_key, privacy_desc]) => ({
            privacy_key,
            privacy_desc,
          })),
        },
        sdk_privacy_info_list: guide?.sdks ?? [],
      };
    }),
    setPrivacySetting: forProgram(world, (program, input: SetInput) => {
      const { privacy_ver: version = 2, owner_setting: owner, setting_list: texts } = input;
      const { guides, guideFiles } = program.settings;
      checkOwner(owner);
      if (version === 1) {
        if (program.online === undefined || guides.online === undefined) throw refusal(86074);
        // Of the online version only the owner's part can be changed, and not the file.
        if (texts !== undefined || owner.ext_file_media_id !== undefined) throw refusal(47001);
        guides.online = { ...guides.online, owner, updatedAt: world.clock.now() };
        return {};
      }
      const { ext_file_media_id: file } = owner;
      if (file !== undefined && file !== '' && !guideFiles.has(file)) throw refusal(40007);
      if (texts === undefined || texts.some((text) => text.privacy_key === '' || text.privacy_text === ''))
        throw refusal(47001);
      const sdks = (input.sdk_privacy_info_list ?? []).map(({ sdk_name = '', sdk_biz_name = '', sdk_list = [] }) => ({
        sdk_name,
        sdk_biz_name,
        sdk_list: sdk_list.map(({ privacy_key = '', privacy_text = '' }) => labelled({ privacy_key, privacy_text })),
      }));
      guides.development = { owner, texts, sdks, updatedAt: world.clock.now() };
      return {};
    }),
    uploadPrivacySetting: forProgram(world, (program, { file }: { file: File }) => {
      if (file.size === 0 || file.size > maxFileBytes) throw refusal(40006);
      const mediaId = String(world.ids.sequence());
      program.settings.guideFiles.add(mediaId);
      return { ext_file_media_id: mediaId };
    }),
  };
}

/** The kinds of data that the scan found in the trial version. */
function foundKinds(world: World, { trial }: Account): readonly string[] {
  return trial !== undefined && world.clock.now() >= trial.scannedAt ? trial.code.privacyKeys : [];
}

function checkOwner(owner: GuideOwner): void {
  const { contact_email, contact_phone, contact_qq, contact_weixin, store_expire_timestamp: kept = '' } = owner;
  if (![contact_email, contact_phone, contact_qq, contact_weixin].some(Boolean) || owner.notice_method === '')
    throw refusal(86069);
  if (!/^(?:\d+天)?$/.test(kept)) throw refusal(87072);
}

function labelled(text: GuideText): Record<string, string> {
  return { ...text, privacy_label: kinds[text.privacy_key] ?? text.privacy_key };
}
