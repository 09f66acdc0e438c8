import { type ClientContext, type CredentialSource, createInvoke, type Invoke } from '@minigate/core';
import { type Orders, orders } from '../orders/orders.js';
import type { SigningKey } from '../signing/sign-query.js';
import { actionSigner, type SignatureOptions } from '../signing/signer.js';
import { actionCaller, type CallAction } from './actions.js';
import { type ActionApis, actionApis } from './apis.js';
import type { QingCloudContext } from './context.js';
import { type Jobs, jobs } from './jobs.js';
import { type Raw, rawActions } from './raw.js';

/** The actions of the cloud, called for a session's user or with an account's own key. */
export interface QingCloudAccount extends ActionApis {
  /** Calls an action by its name. */
  readonly call: CallAction;
  /** Waits for what asynchronous actions go on with. */
  readonly jobs: Jobs;
  /** Calls actions that are not in the catalogue. */
  readonly raw: Raw;
  /** Orders of New Billing that are not made twice. */
  readonly orders: Orders;
}

/** Where the key of an account comes from. */
export interface KeySource {
  /** Gives the value that names the key to use. */
  readonly get: CredentialSource['get'];
  /** Finds the key by that value. */
  keyOf(credential: string): SigningKey;
  /** Makes of an error what the caller gets. Default the error itself. */
  failed?(error: unknown): Promise<unknown>;
  /** Path of the calls: `paths.iaas` or `paths.iam`. */
  readonly path: string;
  /** Whose key it is, for hooks and errors. */
  readonly subject: string | undefined;
}

/** Makes the client of one account or session. */
export function qingCloudAccount(context: QingCloudContext, source: KeySource): QingCloudAccount {
  const signature: SignatureOptions = context.options.signature ?? {};
  const client: ClientContext = {
    ...context.api,
    subject: source.subject,
    credentials: { signature: { get: source.get } },
    signer: actionSigner((credential) => source.keyOf(credential), signature),
    placeOf: () => ({ path: source.path }),
  };
  const send = createInvoke(client);
  const invoke: Invoke = async (...parameters) => {
    try {
      return await send(...parameters);
    } catch (error) {
      throw source.failed === undefined ? error : await source.failed(error);
    }
  };
  return Object.assign(actionApis(invoke), {
    call: actionCaller(invoke),
    jobs: jobs(invoke, client.runtime.clock),
    raw: rawActions(invoke),
    orders: orders({ invoke, store: context.store, runtime: client.runtime, prefix: context.keys.prefix }),
  });
}
