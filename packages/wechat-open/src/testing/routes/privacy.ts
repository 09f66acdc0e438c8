import type { PrivacyGuideline } from '../state.js';
import type { World } from '../world.js';
import { forProgram, type Routes } from './route.js';

/** The privacy guideline of a mini program. */
export function privacyRoutes(world: World): Routes {
  return {
    getPrivacySetting: forProgram(world, ({ trial, privacyGuideline: { owner, settings } }) => {
      const found = trial?.code.privacyKeys ?? [];
      const keys = [...new Set([...settings.keys(), ...found])];
      return {
        code_exist: trial === undefined ? 0 : 1,
        owner_setting: owner,
        privacy_list: found,
        setting_list: keys.map((key) => ({
          privacy_key: key,
          privacy_text: settings.get(key) ?? '',
          privacy_label: key,
        })),
      };
    }),
    setPrivacySetting: forProgram(world, (program, input: GuidelineInput) => {
      const { owner_setting: owner, setting_list: list = [] } = input;
      program.privacyGuideline = {
        owner,
        settings: new Map(list.map(({ privacy_key, privacy_text }) => [privacy_key, privacy_text])),
      };
      return {};
    }),
  };
}

interface GuidelineInput {
  readonly owner_setting: PrivacyGuideline['owner'];
  readonly setting_list?: readonly { readonly privacy_key: string; readonly privacy_text: string }[];
}
