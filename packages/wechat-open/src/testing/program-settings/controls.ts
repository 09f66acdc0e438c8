import type { Delivery } from '../pushes.js';
import { knownAccount, type World } from '../world.js';
import { decideCategory } from './category.js';
import { openLink } from './link.js';
import { decideApplication } from './privacy-interface.js';
import type { OpenedLink } from './state.js';

/** The reviewers of settings, for the policy `manual` (methods throw an Error when nothing waits), and the users of links. */
export interface ProgramSettingsControls {
  /** Decides about the oldest category in review. @param reason - refuses it. */
  decideCategory(appId: string, reason?: string): Promise<Delivery>;
  /** Decides about an application for an interface. @param apiName - such as `wx.getLocation`. @param reason - refuses it. */
  decideInterface(appId: string, apiName: string, reason?: string): Promise<Delivery>;
  /** Opens a link as a user would. @returns `undefined` when it has ended, or the day's openings are used up. */
  openLink(appId: string, url: string): OpenedLink | undefined;
}

/** Makes the controls of the settings. */
export function createProgramSettingsControls(world: World): ProgramSettingsControls {
  return {
    async decideCategory(appId, reason) {
      const account = knownAccount(world, appId);
      const category = account.settings.categories.find(({ status }) => status === 1);
      if (category === undefined) throw new Error(`${appId} waits for no category`);
      return decideCategory(world, account, category, reason);
    },
    async decideInterface(appId, apiName, reason) {
      const account = knownAccount(world, appId);
      const application = account.settings.interfaces.get(apiName);
      if (application?.status !== 3) throw new Error(`${appId} waits for no decision on ${apiName}`);
      return decideApplication(world, account, application, reason);
    },
    openLink: (appId, url) => openLink(world, knownAccount(world, appId), url),
  };
}
