import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';

type Exports = Record<string, string | { readonly import: { readonly default: string } }>;

/**
 * JavaScript of one package, from the entries that its `exports` name: `./dist/a/b.js` is built from `src/a/b.ts`.
 * Declarations come from `tsc -b` (tsup's `dts` needs the compiler API that TypeScript 7 dropped), CommonJS twins from `scripts/build.mjs`.
 */
export function sdkPackage(folder: string): ReturnType<typeof defineConfig> {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports: Exports };
  const entry: Record<string, string> = {};
  for (const target of Object.values(exports)) {
    if (typeof target === 'string') continue;
    const name = target.import.default.replace(/^\.\/dist\/|\.js$/g, '');
    entry[name] = `src/${name}.ts`;
  }
  return defineConfig({
    entry,
    format: ['esm'],
    target: 'node22',
    platform: 'node',
    splitting: true,
    sourcemap: true,
    dts: false,
    // `node:sqlite` does not exist without its prefix.
    removeNodeProtocol: false,
    clean: false,
  });
}
