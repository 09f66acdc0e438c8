import { resolve } from 'node:path';
import type { ComponentOptions, PushKey } from '@minigate/wechat-open';
import { type Environment, readPort, readPublicUrl } from '../../shared/environment.ts';

/** What the console needs to know; see the table in the README. */
export interface Config {
  /** Absent: a fake platform is started and used. */
  readonly component: ComponentOptions | undefined;
  readonly host: string;
  readonly port: number;
  /** Port of the fake platform's consent page. */
  readonly platformPort: number;
  /** How browsers and WeChat reach this server, without a slash at its end. Default: `http://localhost:<port>`. */
  readonly publicUrl: string | undefined;
  /** Folder of the database. */
  readonly dataFolder: string;
  /** Encrypts the values in the database. */
  readonly storeKey: string | undefined;
  /** Password of the pages; required with real WeChat. */
  readonly password: string | undefined;
}

/** Reads the configuration. @throws Error that names what is missing. */
export function readConfig(env: Environment): Config {
  const component = readComponent(env);
  const publicUrl = readPublicUrl(env);
  const password = env['CONSOLE_PASSWORD'] || undefined;
  if (component && !publicUrl)
    throw new Error('PUBLIC_URL is missing: the https address under which WeChat reaches this server');
  if (component && !password)
    throw new Error(
      'CONSOLE_PASSWORD is missing: WeChat must reach this server, so everybody can; the pages need a password',
    );
  return {
    component,
    host: env['HOST'] ?? (component ? '0.0.0.0' : '127.0.0.1'),
    port: readPort(env, 'PORT', 3000),
    platformPort: readPort(env, 'PLATFORM_PORT', 3001),
    publicUrl,
    dataFolder: env['MINIGATE_DATA'] ?? resolve(import.meta.dirname, '../data'),
    storeKey: env['STORE_KEY'] || undefined,
    password,
  };
}

function readComponent(env: Environment): ComponentOptions | undefined {
  const appId = env['WECHAT_COMPONENT_APP_ID'];
  if (!appId) return undefined;
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is missing: it belongs to WECHAT_COMPONENT_APP_ID`);
    return value;
  };
  const pushKeys: PushKey[] = [
    { token: required('WECHAT_PUSH_TOKEN'), encodingAesKey: required('WECHAT_PUSH_AES_KEY') },
  ];
  if (env['WECHAT_PREVIOUS_PUSH_TOKEN'])
    pushKeys.push({
      token: required('WECHAT_PREVIOUS_PUSH_TOKEN'),
      encodingAesKey: required('WECHAT_PREVIOUS_PUSH_AES_KEY'),
    });
  return { appId, secret: required('WECHAT_COMPONENT_SECRET'), pushKeys };
}
