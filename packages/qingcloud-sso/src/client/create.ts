import { ValidationError } from '@minigate/core';
import { type Permissions, permissions } from '../permissions/permissions.js';
import type { SigningKey } from '../signing/sign-query.js';
import type { SessionEvents, SessionHandler } from '../sso/events.js';
import { type SessionKit, sessionKit } from '../sso/kit.js';
import { type NodeHandlers, nodeHandlers } from '../sso/node.js';
import { type WebHandlers, webHandlers } from '../sso/web.js';
import { type QingCloudAccount, qingCloudAccount } from './account.js';
import { qingCloudContext } from './context.js';
import { checkOptions, type QingCloudOptions } from './options.js';

/** The client of one cloud. Make one per cloud; any number fit in a process. */
export interface QingCloud extends NodeHandlers {
  /**
   * Calls with an account's own key, such as in jobs without a user.
   *
   * @param key - from the cloud's console (API 密钥).
   */
  withKey(key: Pick<SigningKey, 'accessKeyId' | 'secretAccessKey'>): QingCloudAccount;
  /** The actions that can be ticked for applications. */
  readonly permissions: Permissions;
  /** The handlers of sessions over the Web's `Request` and `Response`. */
  readonly web: WebHandlers;
  /**
   * An address where a login begins, and the `Set-Cookie` header that binds it to the browser: send both in one answer.
   *
   * @param options.next - where to go after it: a path of this application. Anything else is left out.
   * @param options.cookies - the request's `Cookie` header, so that logins in other tabs stay good.
   */
  loginUrl(options?: { readonly next?: string | undefined; readonly cookies?: string | undefined }): {
    readonly url: string;
    readonly setCookie: string;
  };
  /** Handles events of sessions (`*` for all), for audits. @returns a function that removes the handler. */
  on<Type extends keyof SessionEvents | '*'>(type: Type, handler: SessionHandler<Type>): () => void;
  /** Waits until no session is being renewed: what ends in the middle may lose a refresh token. Call it when the server took its last request. */
  close(): Promise<void>;
}

/**
 * Makes a client of a QingCloud cloud. Nothing is sent and no state is touched until it is used.
 *
 * @throws ValidationError that names each wrong option and how to mend it.
 */
export function createQingCloud(options: QingCloudOptions): QingCloud {
  checkOptions(options);
  const context = qingCloudContext(options);
  let made: SessionKit | undefined;
  const kit = (): SessionKit => {
    made ??= sessionKit(context);
    return made;
  };
  return {
    permissions: permissions(context),
    ...nodeHandlers(kit),
    web: webHandlers(kit),
    loginUrl: ({ next, cookies } = {}) => kit().begin(cookies, next),
    on: (type, handler) => kit().sessions.on(type, handler),
    close: async () => await made?.sessions.settled(),
    withKey(key) {
      const missing = (['accessKeyId', 'secretAccessKey'] as const).filter((name) => !key?.[name]);
      if (missing.length > 0)
        throw new ValidationError(
          'options',
          missing.map((path) => ({ path, message: 'is missing' })),
        );
      return qingCloudAccount(context, {
        get: async () => key.accessKeyId,
        keyOf: () => key,
        path: context.paths.iaas,
        subject: key.accessKeyId,
      });
    },
  };
}
