import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { categoryRoutes, resumeCategory } from './category.js';
import { linkRoutes } from './link.js';
import { openAccountRoutes } from './open-account.js';
import { pluginRoutes } from './plugin.js';
import { privacyRoutes } from './privacy.js';
import { privacyInterfaceRoutes, resumeApplication } from './privacy-interface.js';
import { qrcodeJumpRoutes } from './qrcode-jump.js';
import { wxacodeRoutes } from './wxacode.js';

/** What is set up for a mini program beside its code. */
export function programSettingsRoutes(world: World): Routes {
  return {
    ...categoryRoutes(world),
    ...privacyRoutes(world),
    ...privacyInterfaceRoutes(world),
    ...qrcodeJumpRoutes(world),
    ...pluginRoutes(world),
    ...wxacodeRoutes(world),
    ...linkRoutes(world),
    ...openAccountRoutes(world),
  };
}

/** Waits again for the policy's decisions, after the clock has forgotten them. */
export function resumeSettingsReviews(world: World): void {
  for (const account of world.state.accounts.values()) {
    for (const category of account.settings.categories) resumeCategory(world, account, category);
    for (const application of account.settings.interfaces.values()) resumeApplication(world, account, application);
  }
}
