import { type ClientOptions, type Store, ValidationError, type ValidationIssue } from '@minigate/core';
import type { SignatureOptions } from '../signing/signer.js';
import { type AppOptions, type CookieOptions, type SessionSettings, sessionIssues } from '../sso/options.js';

/** Paths of a deployment that differ from the public cloud's. All begin and end with `/`. */
export interface QingCloudPaths {
  /** Calls signed with an account's own key. Default `/iaas/`. */
  readonly iaas?: string | undefined;
  /** Calls signed with a session's temporary key. Default `/iam/`. */
  readonly iam?: string | undefined;
  /** The login page. Default `/sso/oauth2/`. */
  readonly oauth2?: string | undefined;
  /** Code to tokens. Default `/sso/token/`. */
  readonly token?: string | undefined;
  /** Access token to temporary key and user. Default `/sso/check_token/`. */
  readonly checkToken?: string | undefined;
  /** Renewal. Default `/sso/refresh_token/`. */
  readonly refreshToken?: string | undefined;
  /** Calls of AppCenter. Default `/api/`. */
  readonly appcenter?: string | undefined;
}

/** Where a cloud is. Every cloud has its own addresses: nothing is guessed. */
export interface QingCloudAddresses {
  /** Where users log in and tokens are checked, such as `https://account.qingcloud.com`. */
  readonly sso: string;
  /** Where actions are called, such as `https://api.qingcloud.com`. */
  readonly api: string;
  /** AppCenter, for the list of permissions. */
  readonly appcenter?: string | undefined;
}

/** Options of `createQingCloud`. */
export interface QingCloudOptions extends Omit<ClientOptions, 'baseUrl'>, QingCloudAddresses {
  /** Where sessions and orders live. `memoryStore()` forgets them with the process. */
  readonly store: Store;
  readonly paths?: QingCloudPaths | undefined;
  /** The application that users log in to. Needed for sessions. */
  readonly app?: AppOptions | undefined;
  /** The cookie of its sessions. Needed for sessions. */
  readonly cookie?: CookieOptions | undefined;
  readonly session?: SessionSettings | undefined;
  /** Zone of actions that name none, such as `pek3`. */
  readonly zone?: string | undefined;
  /** Form of the signatures. Default HmacSHA256, version 1. */
  readonly signature?: SignatureOptions | undefined;
  /**
   * Whether a clock that the cloud refuses is corrected by its `Date` header. Default false: the error then says how wrong the clock is.
   */
  readonly correctClock?: boolean | undefined;
}

/** Checks the options that a program can get wrong. @throws ValidationError that names each and how to mend it. */
export function checkOptions(options: QingCloudOptions): void {
  const { sso, api, appcenter, store, paths }: Partial<QingCloudOptions> = options ?? {};
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  for (const [name, url] of Object.entries({ sso, api, appcenter })) {
    if (url === undefined && name === 'appcenter') continue;
    if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:\/\/[^?#]+$/i.test(url))
      wrong(name, 'must be the address of the cloud, such as https://api.qingcloud.com, without query and fragment');
  }
  if (typeof store?.get !== 'function')
    wrong('store', 'is missing; use sqliteStore(path) for one machine, or memoryStore() in tests');
  for (const [name, path] of Object.entries(paths ?? {}))
    if (path !== undefined && !/^\/(?:[^?#]*\/)?$/.test(path))
      wrong(`paths.${name}`, 'must begin and end with "/", such as /iaas/');
  issues.push(...sessionIssues(options ?? {}));
  if (issues.length > 0) throw new ValidationError('options', issues);
}
