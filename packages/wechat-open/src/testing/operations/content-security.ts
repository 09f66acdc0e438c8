import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { type ContentState, isRisky, type MediaCheck, riskOf } from './content-security-state.js';
import { noteVisit } from './people.js';
import { mediaChecked, pushNow } from './pushes.js';

/** Users must have had the mini program open so lately. Source: the pages of the checks. */
const visitMs = 2 * 3_600_000;
/** How long a check of a file takes. The platform promises 30 minutes. */
const checkMs = 60_000;
const normal = 100;

interface TextInput {
  readonly openid?: string;
  readonly nickname?: string;
  readonly signature?: string;
  readonly title?: string;
  readonly content: string;
  readonly version?: number;
  readonly scene?: number;
}
interface FileInput {
  readonly openid?: string;
  readonly media_url: string;
  readonly version?: number;
  readonly scene?: number;
}

/**
 * Checks of texts, pictures and sounds. Risky is what {@link ContentControls.declareRisky} says, everything else is normal. Version 2
 * wants a user and a scene (47001 without), and that the user came in the last two hours (61010).
 */
export function contentSecurityRoutes(world: World): Routes {
  return {
    msgSecCheck: forProgram(world, (program, input: TextInput) => {
      const { nickname, signature, title, content, version } = input;
      const risk = riskOf(program, [content, title, nickname, signature].filter(Boolean).join('\n'));
      const traceId = world.ids.requestId();
      if (version !== 2) {
        if (risk !== undefined) throw refusal(87014);
        return { trace_id: traceId };
      }
      checkUser(world, program, input);
      const verdict = verdictOf(risk?.label);
      const model = { strategy: 'content_model', errcode: 0, ...verdict, prob: 90 };
      const keyword = { strategy: 'keyword', errcode: 0, ...verdict, level: 20, keyword: risk?.word };
      return { trace_id: traceId, result: verdict, detail: risk === undefined ? [model] : [model, keyword] };
    }),
    imgSecCheck: forProgram(world, async (program, { media }: { media: File }) => {
      if (isRisky(program, await media.text())) throw refusal(87014);
      return {};
    }),
    mediaCheckAsync: forProgram(world, (program, input: FileInput) => {
      if (input.version === 2) checkUser(world, program, input);
      const label = riskOf(program, input.media_url)?.label;
      const check: MediaCheck = {
        traceId: world.ids.requestId(),
        openid: input.openid ?? '',
        version: input.version === 2 ? 2 : 1,
        risky: label !== undefined,
        label: label ?? normal,
        dueAt: world.clock.now() + checkMs,
      };
      program.operations.content.checks.set(check.traceId, check);
      scheduleResult(world, program, check);
      return { trace_id: check.traceId };
    }),
    getUserRiskRank: forProgram(world, (program, { appid, openid }: { appid: string; openid: string }) => {
      if (appid !== program.appId) throw refusal(43104);
      checkVisit(world, program, openid);
      return { unoin_id: world.ids.sequence(), risk_rank: program.operations.content.ranks.get(openid) ?? 0 };
    }),
  };
}

/** Users of a mini program, and what its platform finds risky. */
export interface ContentControls {
  /**
   * Makes a text risky: texts that contain it, pictures whose bytes do, and files whose address does.
   *
   * @param label - default 21000, other; see the result of `checkText`.
   */
  declareRisky(appId: string, text: string, label?: number): void;
  /** Gives a user a risk from 0 to 4. */
  rank(appId: string, openid: string, risk: number): void;
  /** A user opens the mini program: checks on his behalf work for two hours. */
  visit(appId: string, openid: string): void;
}

/** Makes {@link ContentControls}. */
export function createContentControls(world: World): ContentControls {
  const content = (appId: string): ContentState => knownAccount(world, appId).operations.content;
  return {
    declareRisky(appId, text, label = 21_000) {
      content(appId).risky.set(text, label);
    },
    rank(appId, openid, risk) {
      content(appId).ranks.set(openid, risk);
    },
    visit: (appId, openid) => noteVisit(world, knownAccount(world, appId), openid),
  };
}

/** Waits again for the results of checks, after the clock has forgotten them. */
export function resumeChecks(world: World, program: Account): void {
  for (const check of program.operations.content.checks.values()) scheduleResult(world, program, check);
}

function scheduleResult(world: World, { appId }: Account, check: MediaCheck): void {
  world.clock.schedule(check.dueAt, async () => {
    const program = world.state.accounts.get(appId);
    // A reset or a snapshot came between.
    if (program?.operations.content.checks.get(check.traceId) !== check) return;
    program.operations.content.checks.delete(check.traceId);
    await pushNow(world, program, mediaChecked(appId, check));
  });
}

function checkUser(world: World, program: Account, { openid = '', scene }: TextInput | FileInput): void {
  if (openid === '' || scene === undefined || ![1, 2, 3, 4].includes(scene)) throw refusal(47001);
  checkVisit(world, program, openid);
}

function checkVisit(world: World, { operations }: Account, openid: string): void {
  const visitedAt = operations.visits.get(openid);
  if (visitedAt === undefined || world.clock.now() - visitedAt > visitMs) throw refusal(61010);
}

function verdictOf(label: number | undefined): { readonly suggest: string; readonly label: number } {
  return label === undefined ? { suggest: 'pass', label: normal } : { suggest: 'risky', label };
}
