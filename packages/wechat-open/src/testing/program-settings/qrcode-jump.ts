import { createHash } from 'node:crypto';
import { chinaMonth, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { forAccount, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import { accountById, type World } from '../world.js';
import type { JumpRule } from './state.js';

/** Rules of one program (the page gives no number: an assumption), and publications in a Beijing month. */
const maxRules = 100;
const monthlyPublications = 100;
/** What service accounts get without `get_type`, and on a page. */
const newest = 10_000;
const maxPage = 200;

interface RuleInput {
  readonly prefix: string;
  readonly permit_sub_rule?: 1 | 2;
  readonly appid?: string;
  readonly path: string;
  readonly open_version?: 1 | 2 | 3;
  readonly debug_url?: readonly string[];
  readonly is_edit: 0 | 1;
}

interface ListInput {
  readonly appid?: string;
  readonly get_type?: 0 | 1 | 2;
  readonly prefix_list?: readonly string[];
  readonly page_num?: number;
  readonly page_size?: number;
}

/** Ordinary QR codes that open a mini program: rules, their verification file and publication. */
export function qrcodeJumpRoutes(world: World): Routes {
  return {
    downloadQRCodeText: forAccount(world, ({ appId }) => {
      const digest = createHash('sha256').update(appId).digest('hex');
      return { file_name: `${digest.slice(0, 10)}.txt`, file_content: digest.slice(10, 42) };
    }),
    addJumpQRCode: forAccount(world, (account, input: RuleInput) => {
      const program = programOf(world, account, input.appid);
      checkRule(world, account, program, input);
      const { jumpRules } = program.settings;
      const known = jumpRules.get(input.prefix);
      if (input.is_edit === 1 && known === undefined) throw refusal(40097);
      if (input.is_edit === 0 && known !== undefined) throw refusal(85071);
      if (known === undefined && jumpRules.size >= maxRules) throw refusal(85073);
      jumpRules.set(input.prefix, {
        prefix: input.prefix,
        permitSubRule: input.permit_sub_rule ?? 1,
        path: input.path,
        openVersion: input.open_version ?? 3,
        debugUrls: input.debug_url ?? [],
        published: false,
      });
      return {};
    }),
    deleteJumpQRCode: forAccount(world, (account, { prefix, appid }: { prefix: string; appid?: string }) => {
      programOf(world, account, appid).settings.jumpRules.delete(prefix);
      return {};
    }),
    getJumpQRCode: forAccount(world, (account, input: ListInput) => {
      const program = programOf(world, account, input.appid);
      const rules = [...program.settings.jumpRules.values()];
      const listed = account.kind === 'mini-program' ? rules : chosen(rules, input);
      return {
        list_size: listed.length,
        rule_list: listed.map(wireRule),
        qrcodejump_pub_quota: monthlyPublications - publicationsOf(world, program),
        qrcodejump_open: 1,
        total_count: rules.length,
      };
    }),
    publishJumpQRCode: forAccount(world, (program, { prefix }: { prefix: string }) => {
      if (program.seed.personal === true) throw refusal(85075);
      if (program.online === undefined) throw refusal(85074);
      const rule = program.settings.jumpRules.get(prefix);
      if (rule === undefined) throw refusal(85095);
      if (publicationsOf(world, program) >= monthlyPublications) throw refusal(886000);
      countUse(world.state.counters, publicationsName(program), chinaMonth(world.clock.now()));
      rule.published = true;
      return {};
    }),
  };
}

/** A service account sets rules for a program that it names. */
function programOf(world: World, account: Account, appId: string | undefined): Account {
  if (account.kind === 'mini-program') return account;
  if (appId === undefined) throw refusal(40097);
  return accountById(world, appId);
}

function checkRule(world: World, account: Account, program: Account, { prefix, debug_url = [] }: RuleInput): void {
  if (program.seed.personal === true) throw refusal(85075);
  const own = URL.parse(prefix);
  const isServiceCode = prefix.startsWith('http://weixin.qq.com/q/');
  if (account.kind === 'official-account' ? !isServiceCode : own === null || !/^https?:$/.test(own.protocol))
    throw refusal(85066);
  if (account.kind === 'mini-program' && world.settings.unverifiedDomains.includes(own?.hostname ?? ''))
    throw refusal(85069);
  if (debug_url.some((url) => !url.startsWith(prefix))) throw refusal(85068);
  for (const other of world.state.accounts.values())
    if (other !== program && other.settings.jumpRules.has(prefix)) throw refusal(85072);
}

function chosen(rules: readonly JumpRule[], input: ListInput): readonly JumpRule[] {
  const { get_type: type = 0, prefix_list: prefixes, page_num: page, page_size: size } = input;
  if (type === 0) return rules.slice(-newest);
  if (type === 1) {
    if (prefixes === undefined) throw refusal(40097);
    return rules.filter(({ prefix }) => prefixes.includes(prefix));
  }
  if (page === undefined || page < 1 || size === undefined || size < 1 || size > maxPage) throw refusal(40097);
  return rules.slice((page - 1) * size, page * size);
}

function wireRule(rule: JumpRule): Record<string, unknown> {
  return {
    prefix: rule.prefix,
    permit_sub_rule: rule.permitSubRule,
    state: rule.published ? 2 : 1,
    path: rule.path,
    open_version: rule.openVersion,
    debug_url: rule.debugUrls,
  };
}

function publicationsName({ appId }: Account): string {
  return `qrcodejumppublish ${appId}`;
}

function publicationsOf(world: World, program: Account): number {
  return usesOf(world.state.counters, publicationsName(program), chinaMonth(world.clock.now()));
}
