import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Absolute path of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * One published package.
 *
 * @typedef {object} Workspace
 * @property {string} name - such as `@minigate/core`
 * @property {string} short - its folder's name, such as `core`
 * @property {string} folder - absolute path
 * @property {readonly Entry[]} entries - code entries of its `exports`, in the order of package.json
 * @property {Record<string, any>} manifest - the parsed package.json
 *
 * One code entry of a package.
 * @typedef {object} Entry
 * @property {string} specifier - what users import, such as `@minigate/core/testing`
 * @property {string} file - path below `dist` without extension, such as `testing/index`
 */

/**
 * Every package of `packages/` that has a `src` folder, sorted by name.
 *
 * @returns {Workspace[]}
 */
export function workspaces() {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((file) => {
      const folder = join(root, dirname(file));
      const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
      const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
        typeof target === 'string'
          ? []
          : [
              {
                specifier: manifest.name + subpath.slice(1),
                file: target.import.default.replace(/^\.\/dist\/|\.js$/g, ''),
              },
            ],
      );
      return { name: manifest.name, short: file.split(/[\\/]/)[1] ?? '', folder, entries, manifest };
    });
}

/**
 * The packages that describe a platform's endpoints: those with `src/families/index.ts`.
 *
 * @returns {Workspace[]}
 */
export const platforms = () => workspaces().filter(({ folder }) => existsSync(join(folder, 'src/families/index.ts')));
