// npm start: builds, then runs the WeChat console example until it is interrupted.
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './lib/workspaces.mjs';

try {
  console.log(await build());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// npm repeats a Ctrl+C that the terminal has sent already: a repetition must not cut the example's own closing short.
// One that a person sends later ends it at once.
let asked = Number.POSITIVE_INFINITY;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (performance.now() - asked > 1000) process.exit(1);
    asked = Math.min(asked, performance.now());
  });
await import(join(root, 'examples/wechat-console/src/main.ts'));
