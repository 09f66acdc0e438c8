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

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        // Child processes, packed tarballs, browsers: they use what `npm run build` wrote.
        extends: true,
        test: {
          name: 'parts',
          include: ['packages/*/src/**/*.parts.ts', 'examples/*/src/**/*.parts.ts', 'scripts/**/*.parts.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
});
