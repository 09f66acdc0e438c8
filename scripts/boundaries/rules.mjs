/**
 * Who may import a package from npm, and how. Everything else outside `packages/core` imports none.
 *
 * @type {readonly { package: string, kinds: readonly string[], only: readonly string[], why: string, mend: string }[]}
 */
export const npmPackages = [
  {
    package: 'zod',
    kinds: ['dynamic'],
    only: ['packages/core/src/endpoint/schemas.ts'],
    why: 'zod costs 45 ms to load, so it is loaded with the first validated call',
    mend: "take `z` as the schema thunk's parameter, typed by `import type { Zod } from '@minigate/core/schema'`",
  },
  {
    package: 'zod',
    kinds: ['type'],
    only: ['packages/core/src/schema.ts'],
    why: "zod's types are named in one place, so that consumers load them only there",
    mend: "use `import type { Zod } from '@minigate/core/schema'`",
  },
  {
    package: 'ky',
    kinds: ['dynamic', 'type'],
    only: ['packages/core/src/http/ky-sender.ts'],
    why: 'ky stands behind the Sender port, and is loaded with the first request',
    mend: 'send through the `Sender` of the client',
  },
  {
    package: 'ky',
    kinds: ['value'],
    only: ['packages/core/src/testing/preload.ts'],
    why: 'production code loads ky with the first request, in http/ky-sender.ts',
    mend: 'send through the `Sender` of the client',
  },
  {
    package: 'zod',
    kinds: ['value'],
    only: ['packages/core/src/testing/preload.ts'],
    why: 'production code loads zod with the first validated call, in endpoint/schemas.ts',
    mend: "take `z` as the schema thunk's parameter",
  },
  {
    package: 'p-retry',
    kinds: ['value', 'type'],
    only: ['packages/core/src/http/steps/retry.ts'],
    why: 'two retry layers multiply attempts',
    mend: "say it in the endpoint's `retry` class",
  },
  {
    package: 'eventemitter3',
    kinds: ['value', 'type'],
    only: ['packages/core/src/webhook/dispatcher.ts'],
    why: 'there is one dispatcher of events',
    mend: 'use the dispatcher',
  },
  {
    package: 'msw',
    kinds: ['value', 'dynamic', 'type'],
    only: ['packages/core/src/testing/msw.ts'],
    why: 'msw is an optional peer that production code must never reach',
    mend: "use the fake's `mswHandlers()`",
  },
  {
    package: 'undici',
    kinds: ['value', 'dynamic', 'type'],
    only: ['packages/core/src/undici.ts', 'packages/core/src/http/undici-sender.ts'],
    why: 'undici is an optional peer of the subpath @minigate/core/undici',
    mend: 'send through the `Sender` of the client',
  },
  {
    package: '@opentelemetry/api',
    kinds: ['value', 'type'],
    only: ['attributes', 'health', 'metrics', 'spans'].map((name) => `packages/core/src/telemetry/${name}.ts`),
    why: '@opentelemetry/api is an optional peer of the subpath @minigate/core/opentelemetry',
    mend: 'tell it to the hooks',
  },
];

/** Names of the world outside that only the runtime may touch. */
export const forbiddenGlobals = [
  { name: 'Date.now', pattern: /\bDate\.now\b/g, mend: 'take `runtime.clock.now()`' },
  { name: 'new Date()', pattern: /\bnew\s+Date\b(?!\s*\(\s*[^\s)])/g, mend: 'take `new Date(runtime.clock.now())`' },
  {
    name: 'Date()',
    pattern: /(?<!new\s+)(?<![.\w$])Date\s*\(\s*\)/g,
    mend: 'take `runtime.clock.now()`',
  },
  { name: 'performance.now', pattern: /\bperformance\.now\b/g, mend: 'take `runtime.clock.now()`' },
  { name: 'Math.random', pattern: /\bMath\.random\b/g, mend: 'take `runtime.random`' },
  {
    name: 'timer',
    pattern: /(?<![.\w$])(?:set(?:Timeout|Interval|Immediate))\b/g,
    mend: 'take `runtime.clock.sleep()`',
  },
  {
    name: 'AbortSignal.timeout',
    pattern: /\bAbortSignal\.timeout\b/g,
    mend: 'abort when `runtime.clock.sleep()` ends',
  },
  { name: 'process.env', pattern: /\bprocess\.env\b/g, mend: 'take it as an option; examples read the environment' },
  { name: 'console', pattern: /(?<![.\w$])console\s*[.[]/g, mend: 'take `runtime.logger`' },
  {
    name: 'globalThis.fetch',
    pattern: /\bglobalThis\.(?:fetch|setTimeout|setInterval|setImmediate|console)\b/g,
    mend: 'take `runtime.fetch`',
  },
  { name: 'fetch()', pattern: /(?<![.\w$])fetch\s*\(/g, mend: 'take `runtime.fetch`' },
  {
    name: 'fetch as a value',
    pattern: /(?:\?\?|\|\||(?<![=!<>])=)\s*fetch\b(?!\s*\()/g,
    mend: 'take `runtime.fetch`',
  },
];

/** Modules of Node that offer {@link forbiddenGlobals} under names of their own. They may be imported where every global may appear. */
export const forbiddenModules = /^node:(?:process|timers|perf_hooks|console)(?:\/|$)/;

/**
 * Where {@link forbiddenGlobals} may appear all the same, and why. Paths are globs from the repository's root.
 *
 * @type {readonly { files: string, names: readonly string[] | 'all', why: string }[]}
 */
export const globalExceptions = [
  { files: 'packages/core/src/runtime/**', names: 'all', why: 'this is where the world comes in' },
  {
    files: 'packages/core/src/testing/node-server.ts',
    names: ['fetch()'],
    why: "its `fetch` is a parameter: the fake's own",
  },
  {
    files: '**/*.{test,test-d,parts,bench}.ts',
    names: 'all',
    why: 'tests start real programs, replace the globals, and read CI from the environment',
  },
];
