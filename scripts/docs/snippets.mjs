import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProgramFailed, run } from '../lib/run.mjs';
import { root } from '../lib/workspaces.mjs';

/**
 * A TypeScript block of a page, made a module of its own.
 *
 * @typedef {object} Snippet
 * @property {string} file - the page, from the repository's root
 * @property {number} line - of the block's first line of code, from 1
 * @property {number} contextLines - lines of hidden context before the code
 * @property {string} code - context and code
 */

/**
 * The `ts` blocks of a page. An HTML comment `<!-- ts … -->` right before a block is context that readers do not see:
 * imports and declarations it needs.
 *
 * @param {string} file - the page's path, for messages
 * @param {string} markdown
 * @returns {Snippet[]}
 * @throws when a block carries words after `ts` that would let it go unchecked
 */
export function snippetsOf(file, markdown) {
  const blocks = markdown.matchAll(
    /(?:^<!-- ts\n(?<context>[\s\S]*?)^-->\n+)?^(?<indent> *)```(?:ts|typescript)\b(?<words>[^\n]*)\n(?<code>[\s\S]*?)^\k<indent>```/gm,
  );
  return [...blocks].map((block) => {
    const { context = '', words = '', code = '' } = block.groups ?? {};
    const before = markdown.slice(0, block.index + block[0].lastIndexOf(code));
    const line = before.split('\n').length;
    if (words.trim() !== '')
      throw new Error(`${file}:${line - 1} '\`\`\`ts${words}': every block is compiled, none can opt out`);
    return { file, line, contextLines: context.split('\n').length - 1, code: context + code };
  });
}

/** Every page that people write, from the repository's root; not the generated reference. @returns {string[]} */
export function pages() {
  const patterns = ['*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'];
  return globSync(patterns, { cwd: root, exclude: ['docs/reference/**'] }).sort();
}

/**
 * Compiles the blocks of all pages against the built packages, strictly.
 *
 * @param {readonly Snippet[]} snippets
 * @throws when one does not compile; the message names page and line
 */
export async function compileSnippets(snippets) {
  if (snippets.length === 0) return;
  // Inside the repository, where the packages and their dependencies are found.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'snippets-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const compilerOptions = {
    target: 'ES2023',
    module: 'NodeNext',
    moduleDetection: 'force',
    lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const files = snippets.map((snippet, index) => {
    writeFileSync(join(folder, `${index}.ts`), snippet.code);
    return `${index}.ts`;
  });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  try {
    await run('tsc', ['-p', '.', '--pretty', 'false'], { cwd: folder });
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    throw new Error(`blocks do not compile\n${locate(error.output, snippets)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts pages and their lines where tsc names the extracted files.
 *
 * @param {string} output - of tsc
 * @param {readonly Snippet[]} snippets
 * @returns {string}
 */
export function locate(output, snippets) {
  return output.replace(/^(\d+)\.ts\((\d+),(\d+)\)/gm, (whole, index, line, column) => {
    const snippet = snippets[Number(index)];
    if (snippet === undefined) return whole;
    return `${snippet.file}:${snippet.line + Number(line) - 1 - snippet.contextLines}:${column}`;
  });
}
