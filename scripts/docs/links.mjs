import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../lib/workspaces.mjs';
import { anchor } from './markdown.mjs';

/**
 * Relative links of a page that lead nowhere.
 *
 * @param {string} file - the page, from the repository's root
 * @param {string} markdown
 * @param {(path: string) => boolean} [exists] - whether there is a file or folder, by absolute path
 * @returns {string[]} one sentence each
 */
export function deadLinks(file, markdown, exists = existsSync) {
  const links = markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)/g);
  return [...links].flatMap(([, target = '']) =>
    exists(join(root, dirname(file), decodeURI(target))) ? [] : [`${file} links to ${target}, which does not exist`],
  );
}

/**
 * Links of a page to headings that it does not have.
 *
 * @param {string} file - the page, from the repository's root
 * @param {string} markdown
 * @returns {string[]} one sentence each
 */
export function deadAnchors(file, markdown) {
  const text = markdown.replace(/^```[\s\S]*?^```/gm, '');
  const headings = new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading)));
  return [...text.matchAll(/\]\(#([^)\s]+)\)/g)].flatMap(([, target = '']) =>
    headings.has(decodeURI(target)) ? [] : [`${file} links to its heading #${target}, which does not exist`],
  );
}
