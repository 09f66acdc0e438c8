import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'tsup';

const root = join(import.meta.dirname, '../..');

/**
 * Makes one file of a script and all that it loads, out of the built packages: to find and read hundreds of files costs a process as much as
 * to run them.
 *
 * @param script - absolute path of an `.mjs` file.
 * @returns path of the bundle: the same for each test file, for the sake of the compile cache, and replaced at once while others start it.
 */
export async function bundleChild(script: string): Promise<string> {
  const bundled = join(root, 'node_modules/.cache/children', relative(root, script));
  const outDir = join(dirname(bundled), randomUUID());
  await build({
    config: false,
    silent: true,
    entry: [script],
    outDir,
    format: ['esm'],
    platform: 'node',
    target: 'node22',
    splitting: false,
    noExternal: [/./],
    external: ['msw', 'undici', 'pg-native'],
    // `node:sqlite` does not exist without its prefix.
    removeNodeProtocol: false,
    // CommonJS in a bundle looks for Node's own modules with it.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    outExtension: () => ({ js: '.mjs' }),
  });
  mkdirSync(dirname(bundled), { recursive: true });
  renameSync(join(outDir, basename(script)), bundled);
  rmSync(outDir, { recursive: true });
  return bundled;
}

/** For the environment of a process that lives short: half of what it costs is to compile the same code again. */
export const compiledOnce = { NODE_COMPILE_CACHE: join(tmpdir(), 'minigate-compile-cache') } as const;

/** Starts a short-lived process that talks by messages. @param script - as {@link bundleChild} made it. */
export const startBundled = (script: string): ChildProcess =>
  fork(script, [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: compiledOnce,
    // It lives too short for a heap that begins small and grows.
    execArgv: ['--min-semi-space-size=16'],
  });
