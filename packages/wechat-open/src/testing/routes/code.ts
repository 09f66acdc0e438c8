import { refusal } from '../errors.js';
import { mergeExtJson } from '../ext-json.js';
import { qrCodePicture } from '../picture.js';
import { withoutRight } from '../program-settings/privacy-interface.js';
import type { Account, Version } from '../state.js';
import type { World } from '../world.js';
import { forProgram, type Routes } from './route.js';

/** Longest `user_version`, in characters. */
const maxUserVersion = 64;

interface CommitInput {
  readonly template_id: number | string;
  readonly ext_json: string;
  readonly user_version: string;
  readonly user_desc: string;
}

/** Trial versions: commit, its pages, QR code and privacy scan, and what versions there are. */
export function codeRoutes(world: World): Routes {
  return {
    commit: forProgram(world, (program, input: CommitInput) => commit(world, program, input)),
    getCodePage: forProgram(world, (program) => ({ page_list: trialOf(program).pages })),
    getTrialQRCode: forProgram(world, (program, input: { path?: string }) => {
      const trial = trialOf(program);
      const page = (input.path ?? '').split('?')[0] ?? '';
      if (page !== '' && !trial.pages.includes(page)) throw refusal(85007);
      return new Blob([qrCodePicture(`${program.appId} ${trial.userVersion} ${input.path ?? ''}`)], {
        type: 'image/png',
      });
    }),
    getCodePrivacyInfo: forProgram(world, (program) => {
      const trial = trialOf(program);
      if (world.clock.now() < trial.scannedAt) throw refusal(61039);
      return {
        without_auth_list: withoutRight(program, trial.code.withoutAuth),
        without_conf_list: trial.code.withoutConf,
      };
    }),
    getVersionInfo: forProgram(world, ({ trial, online }) => ({
      ...(trial !== undefined && {
        exp_info: {
          exp_time: Math.floor(trial.committedAt / 1000),
          exp_version: trial.userVersion,
          exp_desc: trial.userDesc,
        },
      }),
      ...(online !== undefined && {
        release_info: {
          release_time: Math.floor(online.releasedAt / 1000),
          release_version: online.version.userVersion,
          release_desc: online.version.userDesc,
        },
      }),
    })),
  };
}

async function commit(world: World, program: Account, input: CommitInput): Promise<unknown> {
  const template = world.state.templates.get(Number(input.template_id));
  if (template === undefined) throw refusal(85014);
  if (input.user_version.length > maxUserVersion) throw refusal(47001);
  if (program.committing) throw refusal(9402202);
  const { extJson, pages } = mergeExtJson(input.ext_json, template, program, world.settings.plugins);
  program.committing = true;
  try {
    await world.clock.sleep(world.settings.commitMs);
  } finally {
    program.committing = false;
  }
  const now = world.clock.now();
  program.trial = {
    userVersion: input.user_version,
    userDesc: input.user_desc,
    committedAt: now,
    pages,
    code: template.code,
    extJson,
    scannedAt: now + world.settings.scanMs,
  };
  return {};
}

function trialOf({ trial }: Account): Version {
  if (trial === undefined) throw refusal(86001);
  return trial;
}
