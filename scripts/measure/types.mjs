// What the packages cost a consumer's type check.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platforms } from '../lib/workspaces.mjs';
import { inTemporaryFolder, interleaved, node, root, row } from './lib.mjs';

export const title = 'Type check of a consumer (tsc, over an empty consumer)';

/** A consumer that makes the client, and one that calls every endpoint as a method and reads its answer, so that each of its types is needed. */
async function consumersOf({ name, short }) {
  const create = Object.keys(await import(name)).find((exported) => /^create[A-Z]/.test(exported));
  const { endpoints, ...families } = await import(`${name}/endpoints`);
  const calls = Object.entries(families).flatMap(([family, constants]) =>
    Object.entries(constants).flatMap(([method, { path }]) =>
      path === undefined ? [] : [`${family}.${method}(nothing).then((answer) => JSON.stringify(answer));`],
    ),
  );
  const used = [...new Set(calls.map((call) => call.split('.')[0]))];
  return {
    short,
    count: `${calls.length} of ${endpoints.length}`,
    small: `import { ${create} } from '${name}';
declare const options: Parameters<typeof ${create}>[0];
const client = ${create}(options);
export const parts: readonly (keyof typeof client)[] = [];
`,
    everything: `import type { Api } from '@minigate/core';
import type * as families from '${name}/endpoints';
declare const nothing: never;
${used.map((family) => `declare const ${family}: Api<typeof families.${family}>;`).join('\n')}
${calls.join('\n')}
`,
  };
}

export async function measure() {
  return inTemporaryFolder(async (folder) => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const check = (name, text) => {
      const project = join(folder, name);
      mkdirSync(project);
      writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
      writeFileSync(join(project, 'consumer.ts'), text);
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            module: 'NodeNext',
            target: 'ES2023',
            strict: true,
            noEmit: true,
            skipLibCheck: true,
            types: ['node'],
          },
          files: ['consumer.ts'],
        }),
      );
      return async () => {
        const start = performance.now();
        await node([join(root, 'node_modules/typescript/bin/tsc'), '-p', project]);
        return (performance.now() - start) / 1000;
      };
    };
    const consumers = await Promise.all(platforms().map(consumersOf));
    const found = await interleaved(
      Object.fromEntries([
        ['empty', check('empty', 'export {};\n')],
        ...consumers.flatMap(({ short, small, everything }) => [
          [`${short}-small`, check(`${short}-small`, small)],
          [`${short}-everything`, check(`${short}-everything`, everything)],
        ]),
      ]),
      5,
    );
    const within = (what, name, seconds) => {
      const over = found[name] - found.empty;
      return row(what, `<= ${seconds} s`, `${over.toFixed(2)} s`, over <= seconds);
    };
    return consumers.flatMap(({ short, count }) => [
      within(`${short}: 5-line consumer`, `${short}-small`, 0.25),
      within(`${short}: consumer of every endpoint (${count})`, `${short}-everything`, 1.5),
    ]);
  });
}
