import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installPeers } from '../lib/peers.mjs';

const modules = installPeers();

/**
 * Whether tests with the peers should run: `describe.skipIf(!peersAvailable)(…)`. Where they cannot be installed the tests show as
 * skipped; with `CI=true` they run and fail.
 */
export const peersAvailable: boolean = modules !== undefined || process.env['CI'] === 'true';

/** Loads a peer. @throws Error when the peers could not be installed. */
export function requirePeer<Exports>(name: string): Exports {
  if (modules === undefined) throw new Error('the peers could not be installed: try `npm ci` in scripts/peers');
  return createRequire(join(modules, 'x.js'))(name) as Exports;
}
