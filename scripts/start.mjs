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

// npm repeats a Ctrl+C that the terminal has sent already: the second one must not cut the example's own closing short.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
await import(join(root, 'examples/wechat-console/src/main.ts'));
