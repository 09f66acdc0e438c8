import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { workspaces } from '../lib/workspaces.mjs';
import { clientFamiliesOf } from './client-families.mjs';
import { coveragePage, covered } from './coverage-page.mjs';
import { endpointSourcesOf } from './endpoint-sources.mjs';
import { withErrorAnchors } from './error-anchors.mjs';
import { errorPage } from './error-page.mjs';
import { eventPage } from './event-page.mjs';
import { eventPatterns, eventsOf } from './event-sources.mjs';
import { familyPages, indexPage, pathPage } from './reference.mjs';
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
  const further = [];
  for (const workspace of workspaces()) {
    const errors = await errorsOf(workspace);
    const subject = await subjectOf(workspace, errors?.linkOf);
    if (subject === undefined) continue;
    const { short } = workspace;
    const own = new Map([['paths', pathPage(subject)]]);
    const events = readSources(workspace.folder, eventPatterns);
    if (events.size > 0) {
      own.set('events', eventPage(short, events));
      figures.set('events', eventsOf(events).flatMap(([, list]) => list).length);
    }
    if (errors !== undefined) own.set('errors', errors.page);
    const catalogue = fixture(workspace, 'catalogue');
    if (catalogue !== undefined) {
      const listed = { rows: catalogue.rows, deviations: fixture(workspace, 'deviations') ?? {} };
      own.set('coverage', coveragePage(subject, listed));
      figures.set('catalogue', listed.rows.length).set('covered', covered(subject, listed));
    }
    for (const [path, text] of familyPages(subject)) pages.set(path, text);
    for (const [name, text] of own) pages.set(`${short}/${name}.md`, text);
    further.push(...[...own.keys()].map((name) => `${short}/${name}.md`));
    subjects.push(subject);
  }
  pages.set('README.md', indexPage(subjects, further));
  return { pages, figures };
}

/** @param {Workspace} workspace */
async function errorsOf(workspace) {
  const { errorTables } = await load(workspace, '');
  return errorTables && withErrorAnchors(errorPage(workspace.short, errorTables()));
}

/**
 * @param {Workspace} workspace
 * @param {(code: number) => string} [errorLink]
 * @returns {Promise<Subject | undefined>} nothing for a package without endpoints
 */
async function subjectOf(workspace, errorLink = String) {
  const { endpoints } = await load(workspace, '/endpoints');
  if (endpoints === undefined) return undefined;
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
