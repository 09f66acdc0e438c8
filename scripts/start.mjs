// npm start: builds, then runs an example until it is interrupted: `npm start -- <example>`, else the WeChat console.
import { globSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from './build.mjs';
import { root } from './lib/workspaces.mjs';

const examples = globSync('examples/*/src/main.ts', { cwd: root })
  .map((file) => basename(resolve(file, '../..')))
  .sort();
const [example = 'wechat-console'] = process.argv.slice(2);
if (!examples.includes(example)) {
  console.error(`there is no example '${example}'; there are ${examples.join(', ')}`);
  process.exit(1);
}

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
await import(join(root, 'examples', example, 'src/main.ts'));
