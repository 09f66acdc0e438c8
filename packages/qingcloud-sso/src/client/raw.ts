import type { CallOptions, Endpoint, Invoke, RetryClass } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';

/** An action that the package does not have (yet). */
export interface RawAction {
  /** Name of the action, such as `DescribeInstances`. */
  readonly action: string;
  /** Its parameters; lists as arrays, nested parameters as objects. The client's zone is not filled in. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** Default `GET`. A `POST` sends a form. */
  readonly method?: 'GET' | 'POST' | undefined;
  /** Default `never`. */
  readonly retry?: RetryClass | undefined;
}

/** Sends a {@link RawAction}, signed, through the whole pipeline, and returns the parsed JSON. */
export type Raw = (action: RawAction, options?: CallOptions) => Promise<unknown>;

/** @param invoke - sends calls for an account or a session. */
export const rawActions =
  (invoke: Invoke): Raw =>
  async ({ action, params = {}, method = 'GET', retry = 'never' }, options) => {
    const endpoint: Endpoint<object, unknown> = {
      id: action,
      family: 'raw',
      method,
      path: '/iaas/',
      auth: 'signature',
      body: method === 'GET' ? 'none' : 'form',
      retry,
      doc: 'https://docs.qingcloud.com/product/api/',
      fixed: { action },
      request: (z: Zod) => z.looseObject({}),
      response: (z: Zod) => z.unknown(),
    };
    return await invoke(endpoint, params, options);
  };
