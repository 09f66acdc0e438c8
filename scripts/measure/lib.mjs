// What the measures share: medians of interleaved rounds, child processes, and where things are.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const root = resolve(import.meta.dirname, '../..');

/** A row of the report. `ok` is undefined where there is no budget. */
export const row = (name, target, measured, ok, note = '') => ({ name, target, measured, ok, note });

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs every variant once a round, so that a slow moment of the machine hits all of them; medians by name. */
export async function interleaved(variants, rounds) {
  const results = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of Object.entries(variants)) {
      const value = await run();
      if (round > 0) results[name].push(value); // round 0 warms up
    }
  return Object.fromEntries(Object.entries(results).map(([name, values]) => [name, median(values)]));
}

/** Runs a program of this Node and returns what it printed. */
export async function node(args, options = {}) {
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    maxBuffer: 1 << 26,
    ...options,
    env: { ...process.env, ...options.env, NODE_NO_WARNINGS: '1' },
  });
  return stdout;
}

/** Microseconds of `run`, averaged over `times` calls. */
export function microseconds(run, times) {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return ((performance.now() - start) * 1000) / times;
}

export async function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const times = (value) => `${value.toFixed(2)} x`;
export const ms = (value) => `${value.toFixed(1)} ms`;
export const us = (value) => `${value.toFixed(1)} µs`;
