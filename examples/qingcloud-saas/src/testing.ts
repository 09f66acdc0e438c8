import type { QingCloudFake } from '@minigate/qingcloud-sso/testing';
import type { Environment } from '../../shared/environment.ts';
import { startOnFreePorts } from '../../shared/test-server.ts';
import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

/** The application with its fake on free ports, with a database in a temporary folder. `close` fails on unexpected failures. */
export const startTestServer = (env: Environment = {}): Promise<RunningServer> =>
  startOnFreePorts((all, report) => startServer(readConfig(all), report), env);

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
