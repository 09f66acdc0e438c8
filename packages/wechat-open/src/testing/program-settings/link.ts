import { chinaDay, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import type { OpenedLink, ProgramLink } from './state.js';

const dayMs = 86_400_000;
const maxDays = 30;
/** Openings of links and schemes a Beijing day. */
const dailyOpenings = 3_000_000;
const query = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~%]*$/;

type EnvVersion = ProgramLink['envVersion'];

interface Expiry {
  readonly expire_type?: 0 | 1;
  readonly expire_time?: number;
  readonly expire_interval?: number;
}

interface Target {
  readonly path?: string;
  readonly query?: string;
  readonly env_version?: EnvVersion;
}

/** Schemes, url links and short links of a mini program. */
export function linkRoutes(world: World): Routes {
  const keep = (program: Account, url: string, target: Target, endsAt: number, cloudBase?: object): string => {
    const { path = '', query: given = '', env_version: envVersion = 'release' } = target;
    program.settings.links.set(url, {
      path,
      query: given,
      envVersion,
      madeAt: world.clock.now(),
      endsAt,
      cloudBase,
    });
    return url;
  };
  const code = (): string => world.ids.text(11);
  const scheme = (): string => `weixin://dl/business/?t=${code()}`;

  return {
    generateUrlLink: forProgram(world, (program, input: Target & Expiry & { readonly cloud_base?: object }) => {
      checkTarget(program, input);
      const endsAt = endOf(world, input);
      return { url_link: keep(program, `https://wxaurl.cn/${code()}`, input, endsAt, input.cloud_base) };
    }),
    generateScheme: forProgram(world, (program, { jump_wxa = {}, ...expiry }: Expiry & { jump_wxa?: Target }) => {
      checkTarget(program, jump_wxa);
      return { openlink: keep(program, scheme(), jump_wxa, endOf(world, expiry)) };
    }),
    generateNFCScheme: forProgram(
      world,
      (program, { jump_wxa = {}, model_id, sn = '' }: { jump_wxa?: Target; model_id: string; sn?: string }) => {
        checkTarget(program, jump_wxa);
        const device = `${model_id} ${sn}`;
        const { nfcDevices } = program.settings;
        if (nfcDevices.has(device)) throw refusal(9800010);
        nfcDevices.add(device);
        return { openlink: keep(program, scheme(), jump_wxa, 0) };
      },
    ),
    generateShortLink: forProgram(
      world,
      (program, input: { page_url: string; page_title: string; is_permanent?: boolean }) => {
        if (input.page_title === '') throw refusal(40225);
        const [path = '', given = ''] = input.page_url.replace(/^\//, '').split('?');
        const title = [...input.page_title].slice(0, 20).join('');
        const endsAt = input.is_permanent === true ? 0 : world.clock.now() + maxDays * dayMs;
        return { link: keep(program, `#小程序://${title}/${code()}`, { path, query: given }, endsAt) };
      },
    ),
    queryUrlLink: forProgram(world, (program, input: { url_link?: string; query_type?: 0 | 1 }) => {
      if (input.query_type === 1) return quotaInfo(world, program);
      const link = linkOf(program, input.url_link);
      const { cloudBase } = link;
      return { url_link_info: { ...info(program, link), ...(cloudBase !== undefined && { cloud_base: cloudBase }) } };
    }),
    queryScheme: forProgram(world, (program, input: { scheme?: string; query_type?: 0 | 1 }) =>
      input.query_type === 1
        ? quotaInfo(world, program)
        : { scheme_info: info(program, linkOf(program, input.scheme)) },
    ),
  };
}

function checkTarget(program: Account, { path = '', query: given = '', env_version = 'release' }: Target): void {
  if (program.seed.personal === true) throw refusal(40002);
  if (program.online === undefined) throw refusal(85079);
  const pages = env_version === 'release' ? program.online.version.pages : (program.trial?.pages ?? []);
  if (path !== '' && !pages.includes(path.replace(/^\//, ''))) throw refusal(40165);
  if (!query.test(given)) throw refusal(40212);
}

function endOf(world: World, { expire_type: type = 0, expire_time: time, expire_interval: days }: Expiry): number {
  const now = world.clock.now();
  const latest = now + maxDays * dayMs;
  // Links without an end became links of 30 days.
  const endsAt =
    type === 0 ? (time === undefined ? latest : time * 1000) : days === undefined ? latest : now + days * dayMs;
  if (endsAt <= now || endsAt > latest) throw refusal(85401);
  return endsAt;
}

function linkOf({ settings }: Account, url: string | undefined): ProgramLink {
  const link = settings.links.get(url ?? '');
  if (link === undefined) throw refusal(40097);
  return link;
}

function info({ appId }: Account, link: ProgramLink): Record<string, unknown> {
  return {
    appid: appId,
    path: link.path,
    query: link.query,
    env_version: link.envVersion,
    create_time: Math.floor(link.madeAt / 1000),
    expire_time: Math.floor(link.endsAt / 1000),
  };
}

function quotaInfo(world: World, program: Account): Record<string, unknown> {
  return { quota_info: { remain_visit_quota: dailyOpenings - openingsOf(world, program) } };
}

function openingsOf(world: World, { appId }: Account): number {
  return usesOf(world.state.counters, `open link ${appId}`, chinaDay(world.clock.now()));
}

/** What a user gets to see who opens a link: page and version, or `undefined` when the link has ended or the day's openings are used up. */
export function openLink(world: World, program: Account, url: string): OpenedLink | undefined {
  const link = program.settings.links.get(url);
  const now = world.clock.now();
  if (link === undefined || (link.endsAt !== 0 && now >= link.endsAt)) return undefined;
  if (openingsOf(world, program) >= dailyOpenings) return undefined;
  countUse(world.state.counters, `open link ${program.appId}`, chinaDay(now));
  return { path: link.path, query: link.query, envVersion: link.envVersion };
}
