import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './workspaces.mjs';

/** Where the programs of the dependencies are, by the name used here. */
const programs = {
  attw: '@arethetypeswrong/cli/dist/index.js',
  biome: '@biomejs/biome/bin/biome',
  oxlint: 'oxlint/bin/oxlint',
  publint: 'publint/src/cli.js',
  tsc: 'typescript/bin/tsc',
  tsup: 'tsup/dist/cli-default.js',
  vitest: 'vitest/vitest.mjs',
};

/** A program ended with another code than 0. The message holds what it printed. */
export class ProgramFailed extends Error {
  /**
   * @param {string} command - as a person would type it
   * @param {number | null} code - its exit code
   * @param {string} output - what it printed, empty when that went to the terminal
   */
  constructor(command, code, output) {
    super(`${command} ended with ${code}${output === '' ? '' : `\n${output.trimEnd()}`}`);
    this.output = output;
  }
}

/**
 * Runs one of the dependencies' programs with this Node, and collects what it prints.
 *
 * @param {keyof typeof programs} program
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string, readonly show?: boolean }} [options] - `show` sends its output to the terminal instead
 * @returns {Promise<string>} what it printed
 * @throws {ProgramFailed}
 */
export function run(program, args, options = {}) {
  return runNode([join(root, 'node_modules', programs[program]), ...args], {
    ...options,
    label: `${program} ${args.join(' ')}`,
  });
}

/**
 * Runs this Node with the given arguments.
 *
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string, readonly show?: boolean, readonly label?: string }} [options]
 * @returns {Promise<string>} what it printed
 * @throws {ProgramFailed}
 */
export function runNode(args, { cwd = root, show = false, label = `node ${args.join(' ')}` } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(output) : fail(new ProgramFailed(label, code, output))));
  });
}
