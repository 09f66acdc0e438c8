import { resolve } from 'node:path';
import { type Environment, readPort, readPublicUrl } from '../../shared/environment.ts';

/** A cloud and the application in it. */
export interface Cloud {
  /** Where users log in. */
  readonly sso: string;
  /** Where actions are called. */
  readonly api: string;
  readonly appId: string;
  readonly appSecret: string;
  /** `app_key`, with which the platform signs its calls. */
  readonly appKey: string;
  /** Signs the sessions' cookies. */
  readonly cookieSecret: string;
}

/** What the application needs to know; see the table in the README. */
export interface Config {
  /** Absent: a fake cloud is started and used. */
  readonly cloud: Cloud | undefined;
  readonly host: string;
  readonly port: number;
  /** Port of the fake cloud. */
  readonly platformPort: number;
  /** How browsers and the platform reach this server, without a slash at its end. Default: `http://localhost:<port>`. */
  readonly publicUrl: string | undefined;
  /** Where the help link leads. */
  readonly helpUrl: string;
  /** Folder of the database. */
  readonly dataFolder: string;
  /** Encrypts the values in the database. */
  readonly storeKey: string | undefined;
}

/** Reads the configuration. @throws Error that names what is missing. */
export function readConfig(env: Environment): Config {
  const cloud = readCloud(env);
  return {
    cloud,
    host: env['HOST'] ?? (cloud ? '0.0.0.0' : '127.0.0.1'),
    port: readPort(env, 'PORT', 3000),
    platformPort: readPort(env, 'PLATFORM_PORT', 3001),
    publicUrl: readPublicUrl(env),
    helpUrl: env['HELP_URL'] ?? 'https://docsv4.qingcloud.com/',
    dataFolder: env['MINIGATE_DATA'] ?? resolve(import.meta.dirname, '../data'),
    storeKey: env['STORE_KEY'] || undefined,
  };
}

function readCloud(env: Environment): Cloud | undefined {
  const appId = env['QINGCLOUD_APP_ID'];
  if (!appId) return undefined;
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is missing: it belongs to QINGCLOUD_APP_ID`);
    return value;
  };
  // The cloud must reach this server, and the store keeps the keys of users.
  for (const name of ['PUBLIC_URL', 'STORE_KEY']) required(name);
  return {
    appId,
    sso: required('QINGCLOUD_SSO'),
    api: required('QINGCLOUD_API'),
    appSecret: required('QINGCLOUD_APP_SECRET'),
    appKey: required('QINGCLOUD_APP_KEY'),
    cookieSecret: required('COOKIE_SECRET'),
  };
}
