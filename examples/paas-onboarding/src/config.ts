import { resolve } from 'node:path';
import { type Environment, readPort, readPublicUrl } from '../../shared/environment.ts';

/** A deployment of the PaaS, and the team's credentials there. */
export interface Deployment {
  readonly baseUrl: string;
  readonly appId: string;
  readonly appSecret: string;
  /** Secret of the storage that the platform is to write to. */
  readonly storageSecret: string;
}

/** What the back office needs to know; see the table in the README. */
export interface Config {
  /** Absent: a fake PaaS is started and used. */
  readonly deployment: Deployment | undefined;
  readonly host: string;
  readonly port: number;
  /** Port of the fake PaaS. */
  readonly platformPort: number;
  /** How browsers and the platform reach this server, without a slash at its end. Default: `http://localhost:<port>`. */
  readonly publicUrl: string | undefined;
  /** Password of the pages. */
  readonly password: string | undefined;
  /** Folder of the database. */
  readonly dataFolder: string;
  /** Encrypts the values in the database. */
  readonly storeKey: string | undefined;
}

/** Reads the configuration. @throws Error that names what is missing. */
export function readConfig(env: Environment): Config {
  const deployment = readDeployment(env);
  return {
    deployment,
    host: env['HOST'] ?? (deployment ? '0.0.0.0' : '127.0.0.1'),
    port: readPort(env, 'PORT', 3000),
    platformPort: readPort(env, 'PLATFORM_PORT', 3001),
    publicUrl: readPublicUrl(env),
    password: env['OFFICE_PASSWORD'] || undefined,
    dataFolder: env['MINIGATE_DATA'] ?? resolve(import.meta.dirname, '../data'),
    storeKey: env['STORE_KEY'] || undefined,
  };
}

function readDeployment(env: Environment): Deployment | undefined {
  const appId = env['PAAS_APP_ID'];
  if (!appId) return undefined;
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is missing: it belongs to PAAS_APP_ID`);
    return value;
  };
  // The platform must reach this server, and the pages can open and change everything that the team has.
  for (const name of ['PUBLIC_URL', 'OFFICE_PASSWORD', 'STORE_KEY']) required(name);
  return {
    appId,
    baseUrl: required('PAAS_BASE_URL'),
    appSecret: required('PAAS_APP_SECRET'),
    storageSecret: required('STORAGE_SECRET'),
  };
}
