import type { Api } from '@minigate/core';
import { expectTypeOf, test } from 'vitest';
import type * as families from '../families/index.js';
import type { AuthorizerApis, ComponentApis } from './apis.js';

type Families = typeof families;
type With<Auth> = {
  [Name in keyof Families]: [keyof Api<Families[Name], Auth>] extends [never] ? never : Name;
}[keyof Families];

test('no family is forgotten by the clients that have its credential', () => {
  expectTypeOf<keyof ComponentApis>().toEqualTypeOf<With<'component' | 'either'> | 'invoke'>();
  type OfUsers = Exclude<keyof Families, With<'component' | 'authorizer' | 'either'>>;
  expectTypeOf<keyof AuthorizerApis>().toEqualTypeOf<With<'authorizer' | 'either'> | OfUsers | 'invoke'>();
});
