import { describe, expect, it } from 'vitest';
import { checkFile } from './boundaries/check-file.mjs';
import { describe as explain } from './boundaries.mjs';

const core = (path: string, source: string) => checkFile(`packages/core/src/${path}`, source);
const wechat = (path: string, source: string) => checkFile(`packages/wechat-open/src/${path}`, source);
const whats = (violations: { what: string }[]): string[] => violations.map(({ what }) => what);

describe('npm packages', () => {
  it.each([
    ['http/invoke.ts', "import ky from 'ky';"],
    ['http/ky-sender.ts', "import ky from 'ky';"],
    ['http/invoke.ts', "import pRetry from 'p-retry';"],
    ['endpoint/endpoint.ts', "import { z } from 'zod';"],
    ['endpoint/endpoint.ts', "const zod = await import('zod');"],
    ['endpoint/schemas.ts', "import { z } from 'zod';"],
    ['schema.ts', "export { z } from 'zod';"],
    ['http/invoke.ts', "import type { z } from 'zod/v4';"],
    ['store/memory.ts', "import { EventEmitter } from 'eventemitter3';"],
    ['testing/fake.ts', "import { http } from 'msw';"],
    ['testing/fake.ts', "type Handler = typeof import('msw/node');"],
    ['http/invoke.ts', "import { request } from 'undici';"],
    ['http/invoke.ts', "import\n  lodash,\n  { map }\nfrom 'lodash';"],
    ['http/invoke.ts', "import 'side-effect';"],
  ])('core/%s may not: %s', (path, source) => {
    expect(core(path, source)).toHaveLength(1);
  });

  it.each([
    ['http/ky-sender.ts', "import type { KyInstance } from 'ky';\nconst ky = await import('ky');"],
    ['http/steps/retry.ts', "import pRetry from 'p-retry';"],
    ['endpoint/schemas.ts', "const zod = import('zod');"],
    ['schema.ts', "import type { z } from 'zod';"],
    ['webhook/dispatcher.ts', "import { EventEmitter } from 'eventemitter3';"],
    ['testing/msw.ts', "import { http } from 'msw';"],
    ['http/undici-sender.ts', "import { type Dispatcher, request } from 'undici';"],
    ['auth/hmac.ts', "import { createHmac } from 'node:crypto';"],
    ['http/invoke.test.ts', "import fc from 'fast-check';"],
  ])('core/%s may: %s', (path, source) => {
    expect(core(path, source)).toEqual([]);
  });

  it('refuses any in a platform package', () => {
    expect(whats(wechat('client/create.ts', "import ky from 'ky';\nimport type { z } from 'zod';"))).toEqual([
      "imports 'ky' (value)",
      "imports 'zod' (type)",
    ]);
  });
});

describe('packages', () => {
  it('keeps platforms apart, in tests too', () => {
    expect(wechat('client/create.ts', "import type { X } from '@minigate/baidu-oss';")).toHaveLength(1);
    expect(wechat('client/create.test.ts', "import { X } from '@minigate/baidu-oss/testing';")).toHaveLength(1);
  });

  it('keeps core free of platforms', () => {
    expect(core('http/invoke.ts', "import '@minigate/wechat-open';")).toHaveLength(1);
    expect(core('http/invoke.test.ts', "import '@minigate/wechat-open';")).toHaveLength(1);
  });

  it('lets only tests meet their package by its name', () => {
    expect(core('http/invoke.ts', "import { call } from '@minigate/core';")).toHaveLength(1);
    expect(wechat('client/raw.ts', "import { x } from '@minigate/wechat-open';")).toHaveLength(1);
    expect(wechat('client/raw.test.ts', "import { x } from '@minigate/wechat-open';")).toEqual([]);
  });

  it('lets platforms import core and node, and nobody leave the folder', () => {
    expect(wechat('client/raw.ts', "import { call } from '@minigate/core';\nimport 'node:crypto';")).toEqual([]);
    expect(wechat('client/raw.ts', "import { call } from '../../../core/src/index.js';")).toHaveLength(1);
    expect(wechat('client/raw.test.ts', "import { call } from '../../../core/src/index.js';")).toHaveLength(1);
    expect(wechat('client/raw.parts.ts', "import '../../../../scripts/test-support/programs.js';")).toEqual([]);
  });
});

describe('testing', () => {
  it.each(['../client/create.js', '../index.js', '../workflows/code/code.js'])(
    'a fake may not import %s',
    (specifier) => {
      expect(wechat('testing/index.ts', `import { x } from '${specifier}';`)).toHaveLength(1);
    },
  );

  it('a fake may import endpoints, protocol primitives and the kit', () => {
    const source = "import '../endpoints.js';\nimport '../push/envelope.js';\nimport '@minigate/core/testing';";
    expect(wechat('testing/index.ts', source)).toEqual([]);
    expect(wechat('testing/index.test.ts', "import '../client/create.js';")).toEqual([]);
  });

  it('production code may not import testing', () => {
    expect(wechat('client/create.ts', "export { fake } from '../testing/index.js';")).toHaveLength(1);
    expect(wechat('client/create.ts', "import '@minigate/core/testing';")).toHaveLength(1);
    expect(core('index.ts', "export type { Fake } from './testing/types.js';")).toHaveLength(1);
  });
});

describe('families', () => {
  it.each([
    "import { call } from '@minigate/core';",
    "import { createHash } from 'node:crypto';",
    "import { x } from '../../client/create.js';",
    "import { x } from '../other-family/index.js';",
    "import type { X } from '@minigate/core/sqlite';",
  ])('an endpoint file may not: %s', (source) => {
    expect(wechat('families/domain/index.ts', source)).toHaveLength(1);
  });

  it('an endpoint file may import types, the endpoint type, and its own family', () => {
    const source = [
      "import type { Zod } from '@minigate/core/schema';",
      "import type { Endpoint } from '@minigate/core';",
      "import type { WechatEndpoint } from '../../endpoint.js';",
      "export * from './server-domain.js';",
    ].join('\n');
    expect(wechat('families/domain/index.ts', source)).toEqual([]);
  });
});

describe('globals', () => {
  it.each([
    ['Date.now', 'const now = Date.now();'],
    ['new Date()', 'const now = new Date();'],
    ['new Date()', 'const now = new Date;'],
    ['performance.now', 'performance.now()'],
    ['Math.random', 'pick(Math.random)'],
    ['timer', 'setTimeout(work, 5);'],
    ['timer', 'import { x } from "./x.js"; setImmediate(work);'],
    ['AbortSignal.timeout', 'AbortSignal.timeout(5)'],
    ['process.env', "process.env['HOME']"],
    ['console', 'console.log(1);'],
    ['globalThis.fetch', 'const f = globalThis.fetch;'],
    ['fetch()', 'await fetch(url);'],
    ['fetch()', 'const f = { get: (url) => fetch(url), b: 1 };'],
    ['fetch()', 'const answer = cached ? fetch(url) : other;'],
    ['fetch as a value', 'const send = options.fetch ?? fetch;'],
    ['fetch as a value', 'const send = fetch.bind(globalThis);'],
    ['fetch as a value', 'function make({ send = fetch }) {}'],
    ['Date()', 'const text = Date();'],
    ['Date.now', ['const text = `at $', '{`inner $', '{Date.now()}`}`;'].join('')],
    ['console', 'const half = total / 2; console.log(half / 3);'],
  ])('finds %s in: %s', (name, source) => {
    expect(whats(wechat('client/create.ts', source))).toEqual([`uses ${name}`]);
  });

  it.each([
    'const day = new Date(clock.now());',
    'const day = new Date(0);',
    '// Date.now() is not for us',
    '/* console.log(1) */ const text = "console.log(1) // Date.now()";',
    ['const text = `fetch($', "{'a'}) and Math.random()`;"].join(''),
    "const pattern = /fetch\\(|[/'] console.log/;",
    'interface Fake { fetch(input: string): Promise<Response>; }',
    'const fake = { async fetch(input: string): Promise<Response> { return other(input); } };',
    'const { fetch } = runtime; const fake = { fetch }; const send = (fetch: Fetch) => other === fetch;',
    'const date: Date = new Date(at); isDate(); clock.Date();',
    'await runtime.fetch(url); this.console.open(); clock.setTimeout(1);',
  ])('is content with: %s', (source) => {
    expect(wechat('client/create.ts', source)).toEqual([]);
  });

  it.each([
    "import { env } from 'node:process';",
    "import timers from 'node:timers';",
    "import { setTimeout as sleep } from 'node:timers/promises';",
  ])('finds the module behind them in: %s', (source) => {
    expect(whats(core('http/invoke.ts', source))[0]).toMatch(/^imports 'node:/);
    expect(core('runtime/system.ts', source)).toEqual([]);
    expect(core('http/invoke.test.ts', source)).toEqual([]);
  });

  it('lets the runtime and tests use them', () => {
    expect(core('runtime/system.ts', 'Date.now(); setTimeout(f, 1); globalThis.fetch(url);')).toEqual([]);
    expect(core('runtime/system.test.ts', 'Date.now();')).toEqual([]);
    expect(wechat('runtime/system.ts', 'Date.now();')).toHaveLength(1);
  });
});

it('says where, what, why and how to mend it', () => {
  const [violation] = core('http/invoke.ts', "\n/* a\n comment */\nimport ky from 'ky';");
  expect(violation && explain(violation)).toBe(
    [
      "packages/core/src/http/invoke.ts:4 imports 'ky' (value)",
      '  why:  production code loads ky with the first request, in http/ky-sender.ts; it may appear in packages/core/src/testing/preload.ts only, as value import',
      '  mend: send through the `Sender` of the client',
    ].join('\n'),
  );
});
