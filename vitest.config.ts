import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

interface Manifest {
  readonly name: string;
  readonly exports: Record<string, string | { readonly import: { readonly default: string } }>;
}

// Tests see the sources of every package: no build first, and coverage maps to them.
const alias = globSync('packages/*/package.json', { cwd: import.meta.dirname }).flatMap((file) => {
  const path = resolve(import.meta.dirname, file);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === 'string'
      ? []
      : [
          {
            find: new RegExp(`^${manifest.name}${subpath.slice(1)}$`),
            replacement: resolve(
              dirname(path),
              target.import.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'),
            ),
          },
        ],
  );
});

/** Tests of what is loaded and when: they need a worker in which nothing is loaded yet. */
const loading = ['packages/core/src/http/lazy-loading.test.ts', 'packages/core/src/testing/msw-missing.test.ts'];

/** Parts that keep every core busy by themselves: beside them others would wait longer than they should. */
const alone = ['packages/wechat-open/src/client/chaos/chaos.parts.ts', 'packages/*/src/client/processes.parts.ts'];
/** Parts that start hundreds of processes, and measure no time. */
const kills = ['packages/*/src/**/*kills.parts.ts'];
const parts = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  resolve: { alias },
  test: {
    // By default one core stays free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: loading,
          // The packages have no global state, so the files of a worker may share what they load: half of their time was loading.
          isolate: false,
          // Ends what hangs. The default of 5 s is a limit on the speed of a machine that others use, too.
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'unit-loading', include: loading } },
      // Child processes, packed tarballs, browsers: they use what `npm run build` wrote.
      {
        extends: true,
        test: {
          ...parts,
          name: 'parts',
          include: ['packages/*/src/**/*.parts.ts', 'examples/*/src/**/*.parts.ts', 'scripts/**/*.parts.ts'],
          exclude: [...alone, ...kills],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { ...parts, name: 'parts-alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
      { extends: true, test: { ...parts, name: 'parts-kills', include: kills, sequence: { groupOrder: 3 } } },
    ],
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
});
