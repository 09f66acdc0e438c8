import { expectTypeOf, test } from 'vitest';
import type { Zod } from '../schema.js';
import type { Api } from './bind.js';
import { type Callable, type CallOptions, call, type Endpoint, type Invoke, type Method } from './endpoint.js';

interface RenameRequest {
  nick_name: string;
  license?: string | undefined;
}
interface RenameResponse {
  audit_id: number;
}
interface ListRequest {
  page?: number | undefined;
}

declare const rename: Endpoint<RenameRequest, RenameResponse>;
declare const list: Endpoint<ListRequest, readonly string[]>;
declare const client: Api<{ rename: typeof rename; list: typeof list; helper: () => void; limit: 5 }>;
declare const on: Callable;

test('a method takes the request and the options, and gives the response', () => {
  expectTypeOf(client.rename).toEqualTypeOf<
    (request: RenameRequest, options?: CallOptions) => Promise<RenameResponse>
  >();
  expectTypeOf<Method<ListRequest, string>>().toEqualTypeOf<
    (request?: ListRequest, options?: CallOptions) => Promise<string>
  >();
  void client.rename({ nick_name: 'x' }, { timeoutMs: 5, signal: new AbortController().signal });
  // @ts-expect-error the request is required
  void client.rename();
  // @ts-expect-error nick_name is required
  void client.rename({});
  // @ts-expect-error a number is no name
  void client.rename({ nick_name: 42 });
  // @ts-expect-error unknown fields are mistakes
  void client.rename({ nick_name: 'x', nickname: 'x' });
  // @ts-expect-error options are known
  void client.rename({ nick_name: 'x' }, { timeout: 5 });
});

test('the request is optional when nothing in it is required', () => {
  expectTypeOf(client.list()).resolves.toEqualTypeOf<readonly string[]>();
  void client.list({ page: 2 });
  // @ts-expect-error a text is no page
  void client.list({ page: '2' });
});

test('an API has the endpoints of its family and nothing else', () => {
  expectTypeOf<keyof typeof client>().toEqualTypeOf<'rename' | 'list'>();
  // @ts-expect-error methods cannot be replaced
  client.list = async () => [];
});

test('call is typed by the constant alone', () => {
  expectTypeOf(call(on, rename, { nick_name: 'x' })).resolves.toEqualTypeOf<RenameResponse>();
  expectTypeOf<Invoke>().toEqualTypeOf<Callable['invoke']>();
  // @ts-expect-error nick_name is required
  void call(on, rename, {});
  // @ts-expect-error a client is needed
  void call({}, rename, { nick_name: 'x' });
});

test('an endpoint says all that a call needs, and its schemas fit its types', () => {
  const complete: Endpoint<RenameRequest, RenameResponse> = {
    id: 'a.rename',
    family: 'a',
    method: 'POST',
    path: '/rename',
    auth: 'app',
    body: 'json',
    retry: 'never',
    doc: 'https://platform.test',
    request: (z: Zod) => z.strictObject({ nick_name: z.string(), license: z.string().optional() }),
    response: (z: Zod) => z.looseObject({ audit_id: z.number() }),
  };
  const { retry: _, ...withoutRetry } = complete;
  // @ts-expect-error no default hides whether a call may be repeated
  expectTypeOf(withoutRetry).toExtend<typeof complete>();
  const wrong: Endpoint<RenameRequest, RenameResponse> = {
    ...complete,
    // @ts-expect-error audit_id is a number
    response: (z: Zod) => z.looseObject({ audit_id: z.string() }),
    // @ts-expect-error nick_name is missing
    request: (z: Zod) => z.strictObject({ license: z.string().optional() }),
    // @ts-expect-error no such way to repeat
    retry: 'always',
  };
  void wrong;
});
