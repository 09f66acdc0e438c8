// Writes docs/reference from the built packages and today's numbers into all other pages, and checks those: their TypeScript
// blocks compile, their links lead somewhere. `--check` writes nothing and fails when something is stale. Needs the build.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { withFigures } from './docs/figures.mjs';
import { deadAnchors, deadLinks } from './docs/links.mjs';
import { referencePages } from './docs/pages.mjs';
import { compileSnippets, snippetsOf, pages as writtenPages } from './docs/snippets.mjs';
import { root } from './lib/workspaces.mjs';

const folder = 'docs/reference';

/**
 * Compares or writes what is generated, and checks the other pages.
 *
 * @param {{ readonly write: boolean }} options
 * @returns {Promise<string>} one sentence
 * @throws when something is stale and `write` is false, a block does not compile, or a link is dead
 */
export async function docs({ write }) {
  const { pages, figures } = await referencePages();
  /** What should stand in each file, from the repository's root. @type {Map<string, string>} */
  const wanted = new Map([...pages].map(([path, text]) => [`${folder}/${path}`, text]));
  for (const file of writtenPages())
    wanted.set(file, withFigures(file, readFileSync(join(root, file), 'utf8'), figures));
  const present = globSync(`${folder}/**/*.md`, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const gone = present.filter((file) => !wanted.has(file));
  const stale = [...wanted].filter(([file, text]) => {
    const path = join(root, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  if (write) {
    for (const file of gone) rmSync(join(root, file));
    for (const [file, text] of stale) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  } else if (gone.length + stale.length > 0) {
    const names = [...stale.map(([file]) => file), ...gone].slice(0, 10).join(', ');
    throw new Error(`${gone.length + stale.length} pages are stale: ${names}\nRun \`npm run docs\`.`);
  }
  const exists = (/** @type {string} */ path) =>
    wanted.has(path.slice(root.length + 1).replaceAll('\\', '/')) || existsSync(path);
  const dead = [...wanted].flatMap(([file, text]) => [...deadLinks(file, text, exists), ...deadAnchors(file, text)]);
  if (dead.length > 0) throw new Error(dead.join('\n'));
  const snippets = [...wanted].flatMap(([file, text]) => (file.startsWith(`${folder}/`) ? [] : snippetsOf(file, text)));
  await compileSnippets(snippets);
  const bytes = [...pages.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const size = `${pages.size} reference pages of ${(bytes / 1e6).toFixed(1)} MB`;
  return `${size}${write ? `, ${stale.length + gone.length} changed` : ''}; ${snippets.length} blocks compile`;
}

if (import.meta.main) {
  try {
    await build();
    console.log(await docs({ write: !process.argv.includes('--check') }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
