import { resolve } from 'node:path';
import { type Environment, readPort, readPublicUrl } from '../../shared/environment.ts';
import type { KafkaPlace } from './intake.ts';

/** What a member of the alliance got from Baidu. */
export interface Membership {
  readonly ak: string;
  readonly sk: string;
  /** The host's secret key. */
  readonly hsk: string;
  /** Id of the host, sent as `union_id`. */
  readonly unionId: string;
  /** The host's name as Baidu registered it. */
  readonly hostName: string;
}

/** A real platform, and where its notices come from. */
export interface RealPlatform extends Membership {
  /** Mini programs to begin with. */
  readonly appIds: readonly string[];
  /** Absent: no notices, only what is read anew. */
  readonly kafka: KafkaPlace | undefined;
}

/** What the host server needs to know; see the table in the README. */
export interface Config {
  /** Absent: a fake platform is started and used. */
  readonly real: RealPlatform | undefined;
  readonly host: string;
  readonly port: number;
  /** Port of the fake platform. */
  readonly platformPort: number;
  /** Whether the fake's notices go through a Kafka broker, if one can be started. */
  readonly withBroker: boolean;
  /** How browsers and Baidu reach this server, without a slash at its end. Default: `http://localhost:<port>`. */
  readonly publicUrl: string | undefined;
  /** Password of the pages. */
  readonly password: string | undefined;
  /** Folder of the databases. */
  readonly dataFolder: string;
  /** Encrypts the values in the client's database. */
  readonly storeKey: string | undefined;
}

/** Reads the configuration. @throws Error that names what is missing. */
export function readConfig(env: Environment): Config {
  const real = readReal(env);
  return {
    real,
    host: env['HOST'] ?? (real ? '0.0.0.0' : '127.0.0.1'),
    port: readPort(env, 'PORT', 3000),
    platformPort: readPort(env, 'PLATFORM_PORT', 3001),
    withBroker: env['KAFKA'] !== 'off',
    publicUrl: readPublicUrl(env),
    password: env['HOST_PASSWORD'] || undefined,
    dataFolder: env['MINIGATE_DATA'] ?? resolve(import.meta.dirname, '../data'),
    storeKey: env['STORE_KEY'] || undefined,
  };
}

const listOf = (text = ''): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

function readReal(env: Environment): RealPlatform | undefined {
  const ak = env['BAIDU_AK'];
  if (!ak) return undefined;
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is missing: it belongs to BAIDU_AK`);
    return value;
  };
  // Baidu must reach this server, and its pages show and start everything.
  for (const name of ['PUBLIC_URL', 'HOST_PASSWORD', 'STORE_KEY']) required(name);
  const brokers = listOf(env['KAFKA_BROKERS']);
  return {
    ak,
    sk: required('BAIDU_SK'),
    hsk: required('BAIDU_HSK'),
    unionId: required('BAIDU_UNION_ID'),
    hostName: required('BAIDU_HOST_NAME'),
    appIds: listOf(env['BAIDU_APP_IDS']),
    kafka:
      brokers.length === 0
        ? undefined
        : { brokers, topic: required('KAFKA_TOPIC'), groupId: env['KAFKA_GROUP'] ?? 'baidu-host' },
  };
}
