/** Where a client keeps things. Every key begins with the cloud and the application. */
export interface StoreKeys {
  /** What all keys begin with. */
  readonly prefix: string;
  /** A session. @param hash - of its id, which only the browser has. */
  session(hash: string): string;
  /** The credentials of a session. */
  credentials(hash: string): string;
  /** The lease of their renewal. 4,096 names for all sessions, because stores remember every name. */
  credentialsLock(hash: string): string;
  /** What the sessions of a user begin with. */
  userSessions(userId: string): string;
  /** A code or an access token that a landing took. @param hash - of it. */
  landing(hash: string): string;
}

/**
 * @param api - address of the cloud's API: two clouds on one store never meet.
 * @param appId - id of the application.
 */
export function storeKeys(api: string, appId: string): StoreKeys {
  const { host, pathname } = new URL(api);
  const prefix = `qingcloud/${encodeURIComponent(`${host}${pathname.replace(/\/+$/, '')}`)}/${appId}`;
  return {
    prefix,
    session: (hash) => `${prefix}/sessions/${hash}`,
    credentials: (hash) => `${prefix}/credentials/${hash}`,
    credentialsLock: (hash) => `${prefix}/credentials-lock/${hash.slice(0, 3)}`,
    userSessions: (userId) => `${prefix}/user-sessions/${encodeURIComponent(userId)}/`,
    landing: (hash) => `${prefix}/landings/${hash}`,
  };
}
