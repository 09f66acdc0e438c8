import { type CallOptions, type Endpoint, type Invoke, type Method, ValidationError } from '@minigate/core';
import type { QingCloudEndpoint } from '../endpoint.js';
import * as families from '../families/index.js';
import type { Actions } from './action-names.js';

/** Names of the actions that {@link CallAction} knows. */
export type ActionName = keyof Actions;

type MethodOf<Constant> = Constant extends Endpoint<infer Request, infer Response> ? Method<Request, Response> : never;

/**
 * Calls an action by its name: `call('DescribeInstances', { status: ['running'] })`.
 *
 * `Allowed` narrows it to some of them: every `CallAction` fits such a type.
 */
export type CallAction<Allowed extends ActionName = ActionName> = <Name extends Allowed>(
  action: Name,
  ...parameters: Parameters<MethodOf<Actions[Name]>>
) => ReturnType<MethodOf<Actions[Name]>>;

/**
 * Calls the actions of a map that `actionMapSource` wrote, and no others: `const call: PermittedCall<PermittedActions> = session.call`.
 */
export type PermittedCall<Permitted> = CallAction<Extract<keyof Permitted, ActionName>>;

let byName: ReadonlyMap<string, QingCloudEndpoint<unknown, unknown>> | undefined;

/** The endpoint of an action. `undefined` for a name that is not in the catalogue; `raw` reaches such ones. */
export function actionEndpoint(name: string): QingCloudEndpoint<unknown, unknown> | undefined {
  byName ??= new Map(
    Object.values(families)
      .flatMap((family): QingCloudEndpoint<unknown, unknown>[] => Object.values(family))
      .flatMap((endpoint) =>
        endpoint.fixed?.['action'] === undefined ? [] : [[String(endpoint.fixed['action']), endpoint]],
      ),
  );
  return byName.get(name);
}

/** @param invoke - sends calls for an account or a session. */
export function actionCaller(invoke: Invoke): CallAction {
  const call = async (name: string, request: unknown = {}, options?: CallOptions): Promise<unknown> => {
    const endpoint = actionEndpoint(name);
    if (endpoint?.auth !== 'signature')
      throw new ValidationError('request', [
        { path: 'action', message: `${name} is not in the catalogue; call it with raw()` },
      ]);
    return await invoke(endpoint, request, options);
  };
  return call as CallAction;
}
