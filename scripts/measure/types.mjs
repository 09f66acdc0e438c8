// What the packages cost a consumer's type check.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as surface from '@minigate/wechat-open/endpoints';
import { inTemporaryFolder, interleaved, node, root, row } from './lib.mjs';

const { endpoints, permissionSetsOf: _helper, ...families } = surface;

export const title = 'Type check of a consumer (tsc, over an empty consumer)';

const small = `import { createWechatOpen } from '@minigate/wechat-open';
import { memoryStore } from '@minigate/core';
const wx = createWechatOpen({ component: { appId: 'wx', secret: '', pushKeys: [] }, store: memoryStore() });
const { auditid } = await wx.authorizer('wx').codeManagement.submitAudit({});
export const id: number = auditid;
`;

/** Calls every endpoint as a method and reads its answer, so that each of its types is needed. */
const calls = Object.entries(families).flatMap(([family, constants]) =>
  Object.entries(constants).flatMap(([method, { auth, path }]) => {
    if (path === undefined) return [];
    const client = auth === 'component' || family === 'componentToken' ? 'component' : "authorizer('wx')";
    return [`wx.${client}.${family}.${method}(nothing).then((answer) => JSON.stringify(answer));`];
  }),
);
const everything = `import type { WechatOpen } from '@minigate/wechat-open';
declare const wx: WechatOpen;
declare const nothing: never;
${calls.join('\n')}
`;

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
    const found = await interleaved(
      {
        empty: check('empty', 'export {};\n'),
        small: check('small', small),
        everything: check('everything', everything),
      },
      5,
    );
    const over = (name) => found[name] - found.empty;
    return [
      row('5-line consumer', '<= 0.25 s', `${over('small').toFixed(2)} s`, over('small') <= 0.25),
      row(
        `consumer that calls every endpoint (${calls.length} of ${endpoints.length})`,
        '<= 1.5 s',
        `${over('everything').toFixed(2)} s`,
        over('everything') <= 1.5,
      ),
    ];
  });
}
