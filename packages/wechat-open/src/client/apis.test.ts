import type { Invoke } from '@minigate/core';
import { expect, it } from 'vitest';
import type { WechatEndpoint } from '../endpoint.js';
import * as families from '../families/index.js';
import { authorizerApis, componentApis } from './apis.js';

const rows = Object.entries(families).flatMap(([family, constants]) =>
  Object.entries(constants).map(
    ([name, endpoint]) => [family, name, endpoint as WechatEndpoint<unknown, unknown>] as const,
  ),
);
const invoke: Invoke = async () => {
  throw new Error('nothing is called');
};
const has = (apis: object, family: string, name: string): boolean =>
  typeof (apis as Record<string, Record<string, unknown>>)[family]?.[name] === 'function';

it.each(rows)('%s.%s is a method of the clients that have its credential', (family, name, { auth }) => {
  const [component, authorizer] = [has(componentApis(invoke), family, name), has(authorizerApis(invoke), family, name)];
  if (auth === 'none') expect(component || authorizer).toBe(true);
  else
    expect({ component, authorizer }).toEqual({ component: auth !== 'authorizer', authorizer: auth !== 'component' });
});
