import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QingCloudFake } from '@minigate/qingcloud-sso/testing';
import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

/** The application with its fake on free ports, with a database in a temporary folder. `close` fails on unexpected failures. */
export async function startTestServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'qingcloud-saas-'));
  const unexpected: unknown[] = [];
  const config = readConfig({ PORT: '0', PLATFORM_PORT: '0', MINIGATE_DATA: folder, ...env });
  const server = await startServer(config, (error) => unexpected.push(error));
  return {
    ...server,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
      if (unexpected.length > 0) throw new AggregateError(unexpected, 'the application reported failures');
    },
  };
}

/** Every code, token and secret that a fake gave out. */
export function secretsOf(fake: QingCloudFake): readonly string[] {
  const { codes, tokens, refreshTokens, keys } = fake.snapshot().state as {
    readonly codes: ReadonlyMap<string, unknown>;
    readonly tokens: ReadonlyMap<string, unknown>;
    readonly refreshTokens: ReadonlyMap<string, unknown>;
    readonly keys: ReadonlyMap<string, { readonly secretAccessKey: string; readonly token?: string }>;
  };
  const issued = [...codes.keys(), ...tokens.keys(), ...refreshTokens.keys()];
  const ofKeys = [...keys.values()].flatMap(({ secretAccessKey, token }) => [secretAccessKey, token ?? '']);
  return [...issued, ...ofKeys, fake.app.secret, fake.spi.key].filter((secret) => secret !== '');
}
