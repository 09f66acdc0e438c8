import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Gives a built package what `require` needs, without a second copy of the code: a one-line `.cjs` beside each entry, and
 * for each declaration file a `.d.cts` twin whose relative specifiers end in `.cjs`.
 *
 * @param {string} dist - the package's `dist` folder, with the JavaScript of its entries and its declarations
 * @param {readonly string[]} entries - entries' paths below `dist`, without extension
 */
export function writeCommonJsTwins(dist, entries) {
  for (const entry of entries)
    writeFileSync(join(dist, `${entry}.cjs`), `module.exports = require('./${basename(entry)}.js');\n`);
  for (const file of globSync('**/*.d.ts', { cwd: dist })) {
    const twin = commonJsTypes(readFileSync(join(dist, file), 'utf8'));
    writeFileSync(join(dist, file.replace(/\.d\.ts$/, '.d.cts')), twin);
  }
}

/**
 * The CommonJS twin of a declaration file.
 *
 * @param {string} text - what tsc wrote
 * @returns {string} the same, with `./x.js` as `./x.cjs` and without the link to a source map
 */
export function commonJsTypes(text) {
  return text
    .replace(/((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.js\2/g, '$1$2$3.cjs$2')
    .replace(/^\/\/# sourceMappingURL=.*$/m, '');
}
