import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'tsup';

/**
 * Makes one file of a script and all that it loads, out of the built packages: to find and read hundreds of files costs a process as much as
 * to run them.
 *
 * @param script - absolute path of an `.mjs` file.
 * @param name - of the test file that starts it: two may run at the same time.
 * @returns its path, which stays the same for the sake of the compile cache.
 */
export async function bundleChild(script: string, name: string): Promise<string> {
  const file = basename(script);
  const outDir = join(import.meta.dirname, '../../node_modules/.cache', basename(file, '.mjs'), name);
  await build({
    config: false,
    silent: true,
    entry: [script],
    outDir,
    format: ['esm'],
    platform: 'node',
    target: 'node22',
    noExternal: [/./],
    external: ['msw', 'undici'],
    // `node:sqlite` does not exist without its prefix.
    removeNodeProtocol: false,
    // CommonJS in a bundle looks for Node's own modules with it.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    outExtension: () => ({ js: '.mjs' }),
  });
  return join(outDir, file);
}

/** Starts a short-lived process that talks by messages. @param script - as {@link bundleChild} made it. */
export const startBundled = (script: string): ChildProcess =>
  fork(script, [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Half of what such a short life costs is to compile the same code again.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'minigate-compile-cache') },
    // It lives too short for a heap that begins small and grows.
    execArgv: ['--min-semi-space-size=16'],
  });
