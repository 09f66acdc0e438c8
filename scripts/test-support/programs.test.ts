import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { available, freePort, stop, waitFor, which } from './programs.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('available', () => {
  it('finds programs and misses others', () => {
    vi.stubEnv('CI', '');
    expect(which('sh')).toMatch(/\/sh$/);
    expect(which('no-such-program')).toBeUndefined();
    expect(available('sh')).toBe(true);
    expect(available('sh', 'no-such-program')).toBe(false);
  });

  it('lets the test run and fail in CI', () => {
    vi.stubEnv('CI', 'true');
    expect(available('no-such-program')).toBe(true);
  });

  it('takes a name as a name, not as shell code', () => {
    expect(which('sh; echo injected')).toBeUndefined();
  });
});

describe('child processes', () => {
  const talker = (code: string) => spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });

  it('waits for a line, and stops twice without harm', async () => {
    const child = talker('console.log("ready on 4711"); setInterval(() => {}, 1000)');
    const [, port] = await waitFor(child.stdout, /ready on (\d+)/);
    expect(port).toBe('4711');
    await stop(child);
    await stop(child);
    expect(child.signalCode).toBe('SIGTERM');
  });

  it('tells what a program said before it died', async () => {
    await expect(waitFor(talker('console.log("no licence")').stdout, /ready/)).rejects.toThrow('no licence');
  });

  it('finds a port that can be listened on', async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    server.close();
    expect(port).toBeGreaterThan(0);
  });
});
