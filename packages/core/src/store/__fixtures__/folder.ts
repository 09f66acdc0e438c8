import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * Makes a folder for the files of one test file, removed at its end. In memory where the system has that, so that the tests' speed is not
 * the disk's.
 */
export function testFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'minigate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
