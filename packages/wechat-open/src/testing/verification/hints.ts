import { principalOf } from '../seeds.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { isUsableFace } from './faces.js';
import { certificateTypes, isArea, noApproval, personSubject, serviceContentTypes, subjectTypes } from './lookups.js';
import type { FilingInput, Hint } from './state.js';

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with the data of a filing, one entry a field. */
export function filingHints(world: World, account: Account, input: FilingInput, alongWithAuth: boolean): Hint[] {
  const hints: Hint[] = [];
  const wrong = (err_field: string, errmsg: string, errcode = 40097): void =>
    void hints.push({ errcode, err_field, errmsg });
  const { icp_subject: subject, icp_applets: applets } = input;
  const base: Fields = subject.base_info ?? {};
  const isPerson = base['type'] === personSubject;

  if (!subjectTypes.some(({ type }) => type === base['type'])) wrong('icp_subject.base_info.type', '主体性质不正确');
  if (base['name'] !== principalOf(account)) wrong('icp_subject.base_info.name', '主办者名称与小程序主体不一致', 86355);
  if (!isArea(base['province'], base['city'], base['district'])) wrong('icp_subject.base_info.district', '区域不正确');
  if (!isPerson && subject.organize_info?.['certificate_photo'] === undefined)
    wrong('icp_subject.organize_info.certificate_photo', '请上传主体证件', 86328);
  for (const [path, person] of [
    ['icp_subject.principal_info', subject.principal_info],
    ['icp_applets.principal_info', applets.principal_info],
  ] as const) {
    const known = certificateTypes.find(({ type }) => type === person?.['certificate_type']);
    if (known?.subject_type !== personSubject) wrong(`${path}.certificate_type`, '证件类型不正确');
    if (person?.['mobile'] === person?.['emergency_contact'])
      wrong(`${path}.emergency_contact`, '应急电话不能与手机号相同');
  }
  const contents = (applets.base_info?.['service_content_types'] ?? []) as readonly number[];
  const isContent = (id: number): boolean =>
    serviceContentTypes.some(({ type, parent_type }) => type === id && parent_type !== undefined);
  if (contents.length === 0 || !contents.every(isContent))
    wrong('icp_applets.base_info.service_content_types', '服务内容类型不正确');
  if (!isUsableFace(world, account, applets.principal_info?.['verify_task_id'], alongWithAuth))
    wrong('icp_applets.principal_info.verify_task_id', '人脸核身任务无效', 86328);

  for (const { path, id, certificateType } of mediaOf(input)) {
    const material = world.state.verification.materials.get(id);
    const readable =
      material?.purpose === 'filing' &&
      material.appId === account.appId &&
      // A wrong kind of document at the upload shows only here: https://developers.weixin.qq.com/community/personal/oCJUsw_n6EovPISUK9G8A-EUICiQ/answer
      (certificateType === undefined || material.certificateType === certificateType);
    if (!readable) wrong(path, '无法读取图片识别内容，请尝试重新提交或重新上传图片', 86328);
  }
  return hints;
}

interface Media {
  readonly path: string;
  readonly id: string;
  readonly certificateType: number | undefined;
}

function mediaOf({ icp_subject: subject, icp_applets: applets, icp_materials: materials }: FilingInput): Media[] {
  const media: Media[] = [];
  const add = (path: string, id: unknown, certificateType?: unknown): void => {
    if (typeof id === 'string') media.push({ path, id, certificateType: certificateType as number | undefined });
  };
  add('icp_subject.personal_info.residence_permit', subject.personal_info?.['residence_permit']);
  const organization = subject.organize_info;
  add(
    'icp_subject.organize_info.certificate_photo',
    organization?.['certificate_photo'],
    organization?.['certificate_type'],
  );
  for (const [path, person = {}] of [
    ['icp_subject.principal_info', subject.principal_info],
    ['icp_applets.principal_info', applets.principal_info],
  ] as const) {
    const type = person['certificate_type'];
    add(`${path}.certificate_photo_front`, person['certificate_photo_front'], type);
    add(`${path}.certificate_photo_back`, person['certificate_photo_back'], type);
    add(`${path}.authorization_letter`, person['authorization_letter']);
  }
  const approvals = (applets.base_info?.['nrlx_details'] ?? []) as readonly Fields[];
  for (const { type, media: id } of approvals)
    add('icp_applets.base_info.nrlx_details', type === noApproval ? undefined : (id ?? ''));
  for (const [name, ids] of Object.entries(materials))
    for (const id of ids as readonly string[]) add(`icp_materials.${name}`, id);
  return media;
}
