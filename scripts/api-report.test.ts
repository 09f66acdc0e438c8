import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { apiReport } from './api-report.mjs';
import { commonJsTypes } from './lib/twins.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-report-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function report(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true });
    writeFileSync(join(folder, 'dist', path), text);
  }
  const entries = ['index', 'extra'].map((file) => ({ specifier: `@acme/a/${file}`, file }));
  return apiReport({ name: '@acme/a', short: 'a', folder, entries, manifest: {} });
}

const files = {
  'index.d.ts': `import type { Inner } from './inner.js';
export type { Renamed as Shown } from './inner.js';
export * from './star.js';
/** Not in the report: "export declare const hidden: 1;" */
export declare function open(inner: Inner): void;
export declare function open(inner: Inner, twice: true): void;
export {};
`,
  'inner.d.ts': `export interface Inner {
    /** Doc. */
    readonly deep: Deep;
}
interface Deep {
    readonly text: "it's // no comment";
}
export type Renamed = 1;
export type Unused = 2;
`,
  'star.d.ts': `import * as family from './family.js';
export interface Api extends Record<keyof typeof family, string> {
}
`,
  'family.d.ts': `export declare const first: First;
export type First = 'first';
`,
  'extra.d.ts': `export { open } from './index.js';
`,
};

it('shows what entries export, and what that names', () => {
  const text = report(files);
  expect(text.slice(text.indexOf('## '))).toBe(`## @acme/a/index

\`\`\`ts
interface Api extends Record<keyof typeof family, string> {
}
function open(inner: Inner): void;
function open(inner: Inner, twice: true): void;
type Renamed = 1; // exported as Shown
\`\`\`

## @acme/a/extra

\`\`\`ts
export { open }; // as above
\`\`\`

## Named by these, exported by no entry

\`\`\`ts
// family
const first: First;
type First = 'first';
// inner
interface Deep {
    readonly text: "it's // no comment";
}
interface Inner {
    readonly deep: Deep;
}
\`\`\`
`);
});

it('names what comes from other packages', () => {
  const text = report({
    'index.d.ts': `import { Deep } from '@acme/core';
export { open, type Inner as Shown } from '@acme/core';
export interface Own extends Deep {
}
`,
    'extra.d.ts': `export { open } from './index.js';
`,
  });
  expect(text.slice(text.indexOf('## '))).toBe(`## @acme/a/index

\`\`\`ts
export { open } from '@acme/core';
interface Own extends Deep {
}
export { Inner as Shown } from '@acme/core';
\`\`\`

## @acme/a/extra

\`\`\`ts
export { open }; // as above
\`\`\`
`);
});

it('gives declarations a CommonJS twin', () => {
  expect(
    commonJsTypes(
      "import type { A } from './a.js';\nexport * from '../b/index.js';\ntype C = import('./c.js').C;\nimport 'd.js';\n//# sourceMappingURL=index.d.ts.map",
    ),
  ).toBe(
    "import type { A } from './a.cjs';\nexport * from '../b/index.cjs';\ntype C = import('./c.cjs').C;\nimport 'd.js';\n",
  );
});
