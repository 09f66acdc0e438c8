import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { platforms } from '../lib/workspaces.mjs';
import { clientFamiliesOf } from './client-families.mjs';
import { coveragePage, covered } from './coverage-page.mjs';
import { endpointSourcesOf } from './endpoint-sources.mjs';
import { withErrorAnchors } from './error-anchors.mjs';
import { errorPage } from './error-page.mjs';
import { eventPage } from './event-page.mjs';
import { eventPatterns, eventsOf } from './event-sources.mjs';
import { familyPages, indexPage, pathPage, platformPage } from './reference.mjs';
import { readSources } from './sources.mjs';

/**
 * @typedef {import('./reference.mjs').Subject} Subject
 * @typedef {import('../lib/workspaces.mjs').Workspace} Workspace
 */

/**
 * The reference of all packages. Needs the build.
 *
 * @returns {Promise<{ readonly pages: Map<string, string>, readonly figures: Map<string, number> }>} pages by path below
 * `docs/reference`, and the numbers that other pages may name
 */
export async function referencePages() {
  /** @type {Map<string, string>} */
  const pages = new Map();
  /** @type {Map<string, number>} */
  const figures = new Map();
  const subjects = [];
  for (const workspace of platforms()) {
    const errors = await errorsOf(workspace);
    const subject = await subjectOf(workspace, errors?.linkOf);
    const { short } = workspace;
    const count = (/** @type {string} */ name, /** @type {number} */ number) => figures.set(`${short}.${name}`, number);
    const own = new Map([['paths', pathPage(subject)]]);
    const events = readSources(workspace.folder, eventPatterns);
    if (events.size > 0) {
      own.set('events', eventPage(short, events));
      count('events', eventsOf(events).flatMap(([, list]) => list).length);
    }
    if (errors !== undefined) own.set('errors', errors.page);
    const catalogue = fixture(workspace, 'catalogue');
    if (catalogue !== undefined) {
      const listed = { rows: catalogue.rows, deviations: fixture(workspace, 'deviations') ?? {} };
      own.set('coverage', coveragePage(subject, listed));
      count('catalogue', listed.rows.length);
      count('covered', covered(subject, listed));
    }
    for (const [path, text] of familyPages(subject)) pages.set(path, text);
    for (const [name, text] of own) pages.set(`${short}/${name}.md`, text);
    pages.set(`${short}/README.md`, platformPage(subject, [...own.keys()]));
    subjects.push(subject);
  }
  pages.set('README.md', indexPage(subjects));
  return { pages, figures };
}

/** @param {Workspace} workspace */
async function errorsOf(workspace) {
  const { errorTables } = await load(workspace, '');
  return errorTables && withErrorAnchors(errorPage(workspace.short, errorTables()));
}

/**
 * @param {Workspace} workspace
 * @param {(code: number | string) => string} [errorLink]
 * @returns {Promise<Subject>}
 */
async function subjectOf(workspace, errorLink = String) {
  const { endpoints } = await load(workspace, '/endpoints');
  if (endpoints === undefined)
    throw new Error(`${workspace.name} has families, but no \`endpoints\` in its entry /endpoints`);
  const testing = Object.entries(await load(workspace, '/testing'));
  const createFake = testing.find(([exported]) => /^create\w+Fake$/.test(exported))?.[1];
  const schema = (/** @type {import('@minigate/core').AnyEndpoint} */ endpoint) =>
    /** @type {import('./limits.mjs').JsonSchema} */ (
      z.toJSONSchema(/** @type {any} */ (endpoint.request(z)), { io: 'input', unrepresentable: 'any' })
    );
  const { name, short, folder } = workspace;
  return {
    name,
    short,
    endpoints,
    ...endpointSourcesOf(folder),
    requests: new Map(endpoints.map((/** @type {any} */ endpoint) => [endpoint.id, schema(endpoint)])),
    reached: clientFamiliesOf(folder),
    errorLink,
    fidelity: createFake?.().fidelity,
  };
}

/** An entry of the built package, or nothing. @param {Workspace} workspace @param {string} subpath @returns {Promise<any>} */
async function load(workspace, subpath) {
  const entry = workspace.entries.find(({ specifier }) => specifier === workspace.name + subpath);
  return entry === undefined ? {} : await import(join(workspace.folder, 'dist', `${entry.file}.js`));
}

/** @param {Workspace} workspace @param {string} name @returns {any} */
function fixture({ folder }, name) {
  const file = join(folder, 'src/__fixtures__', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
