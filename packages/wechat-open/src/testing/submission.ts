import { isOpen } from './audits.js';
import { chinaMonth, usesOf } from './counters.js';
import { refusal } from './errors.js';
import { withoutRight } from './program-settings/privacy-interface.js';
import { categoriesOf } from './seeds.js';
import type { Account, Version } from './state.js';
import type { World } from './world.js';

/** Longest `version_desc`, and most videos and pictures of a preview: assumptions, the pages give no numbers. */
const maxDescription = 500;
const maxVideos = 1;
const maxPictures = 10;

/** One entry of `item_list`. */
interface AuditItem {
  readonly address?: string;
  readonly title?: string;
  readonly tag?: string;
  readonly first_id?: number;
  readonly second_id?: number;
  readonly first_class?: string;
  readonly second_class?: string;
}

/** Body of submit_audit. */
export interface SubmitInput {
  readonly item_list?: readonly AuditItem[];
  readonly version_desc?: string;
  readonly preview_info?: { readonly video_id_list?: readonly string[]; readonly pic_id_list?: readonly string[] };
  readonly ugc_declare?: unknown;
  readonly privacy_api_not_use?: boolean;
}

/**
 * Decides whether a mini program's trial version may be submitted as asked.
 *
 * @returns the version.
 * @throws the refusals of submit_audit.
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html
 */
export function checkSubmission(world: World, program: Account, input: SubmitInput): Version {
  const trial = checkAccount(world, program);
  checkPrivacyScan(world, program, trial, input);
  if (program.nickName === '' || program.headImage === '' || program.signature === '') throw refusal(86002);
  const categories = categoriesOf(program);
  if (categories.length === 0) throw refusal(85008);
  checkItems(input.item_list, trial, program);
  checkPreview(world, program, input);
  if (program.seed.community === true && program.orders.length === 0 && input.ugc_declare === undefined)
    throw refusal(85094);
  if (trial.code.navigates && !Array.isArray(trial.extJson['navigateToMiniProgramAppIdList'])) throw refusal(85087);
  const month = chinaMonth(world.clock.now());
  if (usesOf(world.state.counters, 'submit_audit', month) >= (world.settings.auditLimits.audits ?? defaultAudits))
    throw refusal(85085);
  return trial;
}

/** Audits and sped-up audits a month when the fake's options say nothing. */
export const defaultAudits = 1000;
export const defaultSpeedups = 30;

function checkAccount(world: World, program: Account): Version {
  const { restrictions, trial, orders, online } = program;
  if (restrictions.programBanned) throw refusal(86007);
  if (world.state.banned) throw refusal(86008);
  if (online === undefined && restrictions.newReleasesBanned) throw refusal(86009);
  if (online !== undefined && restrictions.iterationBanned) throw refusal(86010);
  if (program.seed.miniGame === true) throw refusal(87006);
  if (trial === undefined) throw refusal(85086);
  if (orders.some(isOpen)) throw refusal(85009);
  if (restrictions.live) throw refusal(9400001);
  return trial;
}

function checkPrivacyScan(world: World, program: Account, { scannedAt, code }: Version, input: SubmitInput): void {
  if (world.clock.now() < scannedAt) throw refusal(61039);
  if (withoutRight(program, code.withoutAuth).length > 0) throw refusal(61040);
  if (code.withoutConf.length > 0 && input.privacy_api_not_use !== true) throw refusal(61040);
}

function checkItems(items: readonly AuditItem[] | undefined, { pages }: Version, program: Account): void {
  // Calls without the list work, although it is marked required.
  if (items === undefined) return;
  if (items.length < 1 || items.length > 5) throw refusal(85023);
  for (const item of items) {
    if (Object.keys(item).length === 0) throw refusal(85010);
    if (item.address !== undefined && !pages.includes(item.address.split('?')[0] ?? '')) throw refusal(85007);
    const tags = (item.tag ?? '').split(' ').filter(Boolean);
    if (tags.length > 10 || tags.some((tag) => tag.length > 20)) throw refusal(85006);
    if ((item.title ?? '').length > 32) throw refusal(85011);
    if (!isApproved(item, program)) throw refusal(85077);
  }
}

function isApproved(item: AuditItem, program: Account): boolean {
  const same = (asked: unknown, approved: unknown): boolean =>
    asked === undefined || String(asked) === String(approved);
  return categoriesOf(program).some(
    (category) =>
      same(item.first_id, category.first_id) &&
      same(item.second_id, category.second_id) &&
      same(item.first_class, category.first_class) &&
      same(item.second_class, category.second_class),
  );
}

function checkPreview(world: World, { media }: Account, { version_desc, preview_info }: SubmitInput): void {
  if ((version_desc ?? '').length > maxDescription) throw refusal(85051);
  const { video_id_list: videos = [], pic_id_list: pictures = [] } = preview_info ?? {};
  if (videos.length > maxVideos || pictures.length > maxPictures) throw refusal(85093);
  const usable = (id: string, type: 'image' | 'video'): boolean => {
    const uploaded = media.get(id);
    return uploaded?.type === type && world.clock.now() < uploaded.expiresAt;
  };
  if (!videos.every((id) => usable(id, 'video')) || !pictures.every((id) => usable(id, 'image'))) throw refusal(85092);
}
