// Writes docs/reference from the built packages, and checks all other pages: their TypeScript blocks compile, their links lead somewhere.
// `--check` writes nothing and fails when the reference is stale. Needs the build.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { endpointSourcesOf } from './docs/endpoint-sources.mjs';
import { errorPage } from './docs/error-page.mjs';
import { deadLinks } from './docs/links.mjs';
import { familyPages, indexPage } from './docs/reference.mjs';
import { compileSnippets, snippetsOf, pages as writtenPages } from './docs/snippets.mjs';
import { root, workspaces } from './lib/workspaces.mjs';

const folder = join(root, 'docs/reference');

/** @returns {Promise<Map<string, string>>} every page of the reference, by path below `docs/reference` */
async function referencePages() {
  const pages = new Map();
  const subjects = [];
  const further = [];
  for (const workspace of workspaces()) {
    const load = async (/** @type {string} */ subpath) => {
      const entry = workspace.entries.find(({ specifier }) => specifier === workspace.name + subpath);
      return entry === undefined ? {} : await import(join(workspace.folder, 'dist', `${entry.file}.js`));
    };
    const { endpoints } = await load('/endpoints');
    if (endpoints === undefined) continue;
    const createFake = Object.entries(await load('/testing')).find(([exported]) =>
      /^create\w+Fake$/.test(exported),
    )?.[1];
    const { name, short } = workspace;
    const subject = {
      name,
      short,
      endpoints,
      sources: endpointSourcesOf(workspace.folder),
      fidelity: createFake?.().fidelity,
    };
    subjects.push(subject);
    for (const [path, text] of familyPages(subject)) pages.set(path, text);
    const { errorTables } = await load('');
    if (errorTables === undefined) continue;
    const path = `${short}/errors.md`;
    further.push(path);
    pages.set(path, errorPage(short, errorTables()));
  }
  pages.set('README.md', indexPage(subjects, further));
  return pages;
}

/**
 * Compares or writes the reference, and checks the other pages.
 *
 * @param {{ readonly write: boolean }} options
 * @returns {Promise<string>} one sentence
 * @throws when the reference is stale and `write` is false, a block does not compile, or a link is dead
 */
export async function docs({ write }) {
  const pages = await referencePages();
  const present = globSync('**/*.md', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const gone = present.filter((path) => !pages.has(path));
  const stale = [...pages].filter(([path, text]) => {
    const file = join(folder, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (write) {
    for (const path of gone) rmSync(join(folder, path));
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  } else if (gone.length + stale.length > 0) {
    const names = [...stale.map(([path]) => path), ...gone].slice(0, 10).join(', ');
    throw new Error(`${gone.length + stale.length} pages of docs/reference are stale: ${names}\nRun \`npm run docs\`.`);
  }
  const written = writtenPages().map((file) => /** @type {const} */ ([file, readFileSync(join(root, file), 'utf8')]));
  const dead = written.flatMap(([file, markdown]) => deadLinks(file, markdown));
  if (dead.length > 0) throw new Error(dead.join('\n'));
  const snippets = written.flatMap(([file, markdown]) => snippetsOf(file, markdown));
  await compileSnippets(snippets);
  return `${pages.size} reference pages${write ? `, ${stale.length + gone.length} changed` : ''}; ${snippets.length} blocks compile`;
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
