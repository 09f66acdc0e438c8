import type { CodeSeed } from './options.js';
import { codeOf } from './seeds.js';
import type { World } from './world.js';

/** The developer tools' side of the template library. */
export interface Drafts {
  /**
   * Uploads code from a development mini program; its newest upload replaces its draft.
   *
   * @returns the draft's id, for `addtotemplate`.
   */
  upload(code?: CodeSeed): number;
}

/** Makes the control of uploads. */
export function createDrafts(world: World): Drafts {
  return {
    upload(seed = {}) {
      const code = codeOf(seed, world.clock.now());
      const { drafts } = world.state;
      const before = drafts.values().find((draft) => draft.code.sourceAppId === code.sourceAppId);
      if (before !== undefined) drafts.delete(before.draftId);
      const draftId = world.ids.sequence();
      drafts.set(draftId, { draftId, code });
      return draftId;
    },
  };
}
