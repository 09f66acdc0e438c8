import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment } from './npm.mjs';
import { root } from './workspaces.mjs';

const folder = join(root, 'scripts/peers');

/**
 * Installs the libraries that we compare and work with, apart from the workspaces, when they are missing or older than their lockfile.
 *
 * @returns {string | undefined} their node_modules, or `undefined` when they cannot be had; npm has said why
 */
export function installPeers() {
  const modules = join(folder, 'node_modules');
  // npm writes this file last.
  if (!(changedAt(join(modules, '.package-lock.json')) >= changedAt(join(folder, 'package-lock.json')))) {
    const args = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', args, {
      cwd: folder,
      env: cleanEnvironment(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) return undefined;
  }
  return modules;
}

/**
 * @param {string} file
 * @returns {number} NaN when there is none
 */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN;
}
