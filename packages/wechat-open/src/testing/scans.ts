import type { CodeSeed } from './options.js';
import { knownAccount, type World } from './world.js';

/** The privacy scan that follows each commit. */
export interface Scans {
  /**
   * Ends the scan of an account's trial version now.
   *
   * @param result - what it finds; default what the code was seeded with.
   * @throws Error when there is no trial version.
   */
  finish(appId: string, result?: Pick<CodeSeed, 'withoutAuth' | 'withoutConf' | 'privacyKeys'>): void;
}

/** Makes the control of the scans. */
export function createScans(world: World): Scans {
  return {
    finish(appId, { withoutAuth, withoutConf, privacyKeys } = {}) {
      const account = knownAccount(world, appId);
      const { trial } = account;
      if (trial === undefined) throw new Error(`${appId} has no trial version`);
      account.trial = {
        ...trial,
        scannedAt: Math.min(trial.scannedAt, world.clock.now()),
        code: {
          ...trial.code,
          withoutAuth: withoutAuth ?? trial.code.withoutAuth,
          withoutConf: withoutConf ?? trial.code.withoutConf,
          privacyKeys: privacyKeys ?? trial.code.privacyKeys,
        },
      };
    },
  };
}
