// What users get: the packed tarballs, installed in an empty project outside the repository.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment } from './lib/npm.mjs';
import { root, workspaces } from './lib/workspaces.mjs';

const packages = workspaces();
// Entries whose optional peer an empty project does not have.
const needsPeer = new Set(['@minigate/core/undici', '@minigate/core/opentelemetry']);
const entries = packages.flatMap(({ entries }) => entries.map(({ specifier }) => specifier));
const compilers = { oldest: '5.5', middle: '5.9', newest: '7.0' };

let project: string;

function run(command: string, args: readonly string[], cwd = project): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: cleanEnvironment(),
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

const node = (...args: string[]): string => run(process.execPath, args);

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'minigate-consumer-'));
  const tarballs = packages.map(({ folder }) => {
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', project], folder)) as {
      filename: string;
    }[];
    return `file:./${packed?.filename}`;
  });
  const names = packages.map(({ name }) => name);
  const aliases = Object.entries(compilers).map(([alias, version]) => [
    `typescript-${alias}`,
    `npm:typescript@~${version}.0`,
  ]);
  const nodeTypes = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies[
    '@types/node'
  ] as string;
  const manifest = {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(names.map((name, index) => [name, tarballs[index]])),
    devDependencies: { '@types/node': nodeTypes, ...Object.fromEntries(aliases) },
  };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']);
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('an empty project', () => {
  it('imports and requires every entry, and gets the same module', () => {
    const usable = entries.filter((entry) => !needsPeer.has(entry));
    writeFileSync(
      join(project, 'load.mjs'),
      `import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      for (const entry of ${JSON.stringify(usable)}) {
        const imported = await import(entry);
        const required = require(entry);
        for (const name of Object.keys(imported)) if (imported[name] !== required[name]) throw new Error(entry + ' has two copies of ' + name);
        console.log(entry + ' ' + Object.keys(imported).length);
      }`,
    );
    const loaded = Object.fromEntries(
      node('load.mjs')
        .trim()
        .split('\n')
        .map((line) => line.split(' ')),
    );
    expect(Object.keys(loaded)).toEqual(usable);
    const empty = Object.keys(loaded).filter((entry) => loaded[entry] === '0');
    expect(empty, 'no entry holds types alone').toEqual([]);
  });

  it.each(packages.filter(({ name }) => name !== '@minigate/core'))(
    'loads neither zod, ky, msw, undici nor OpenTelemetry with $name',
    ({ name, entries }) => {
      const production = entries
        .map(({ specifier }) => specifier)
        .filter((specifier) => specifier !== `${name}/testing`);
      writeFileSync(
        join(project, 'trace.mjs'),
        `import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
      for (const entry of ${JSON.stringify(production)}) await import(entry);
      console.log(JSON.stringify(loaded));`,
      );
      const urls = JSON.parse(node('trace.mjs')) as string[];
      expect(
        urls.some((url) => url.includes(`/${name}/dist/index.js`)),
        'the hook sees the package itself',
      ).toBe(true);
      expect(
        urls.filter(
          (url) => /\/node_modules\/(?:zod|ky|msw|undici|@opentelemetry)\//.test(url) || url.includes('/testing/'),
        ),
      ).toEqual([]);
    },
  );

  it('says what to install when an optional peer is missing', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', "await import('@minigate/core/undici')"],
      { cwd: project, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain("Cannot find package 'undici'");
  });
});

describe('types', () => {
  const settings = {
    'nodenext, ESM': { file: 'consumer.mts', module: 'NodeNext', moduleResolution: 'NodeNext' },
    'nodenext, CommonJS': { file: 'consumer.cts', module: 'NodeNext', moduleResolution: 'NodeNext' },
    bundler: { file: 'consumer.mts', module: 'ESNext', moduleResolution: 'Bundler' },
  };
  // Every entry, those of optional peers too: types may not need them.
  const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}';`).join('\n');
  const consumer = `
    ${imports}
    import { call, memoryStore, MinigateError, PlatformError } from '@minigate/core';
    import { postgresStore } from '@minigate/core/postgres';
    import { redisStore } from '@minigate/core/redis';
    import { sqliteStore } from '@minigate/core/sqlite';
    import { createWechatOpen, type WechatOpen } from '@minigate/wechat-open';
    import { endpoints } from '@minigate/wechat-open/endpoints';
    import { openEnvelope } from '@minigate/wechat-open/webhook';
    import { createWechatOpenFake } from '@minigate/wechat-open/testing';
    const wx: WechatOpen = createWechatOpen({ component: { appId: 'wx', secret: 's', pushKeys: [] }, store: memoryStore() });
    const code = (error: unknown): number | string | undefined => (PlatformError.is(error) ? error.code : undefined);
    // @ts-expect-error a component needs its secret: the options are not any
    createWechatOpen({ component: { appId: 'wx', pushKeys: [] }, store: memoryStore() });
    export const all: readonly unknown[] = [wx, code, call, MinigateError, postgresStore, redisStore, sqliteStore, endpoints.length, openEnvelope, createWechatOpenFake, ${entries.map((_, index) => `entry${index}`)}];
  `;

  const cases = Object.keys(compilers).flatMap((compiler) =>
    Object.keys(settings).map((setting) => ({ compiler, setting })),
  );
  it.each(cases)('check with the $compiler TypeScript, $setting', ({ compiler, setting }) => {
    const { file, ...moduleOptions } = settings[setting as keyof typeof settings];
    const folder = join(project, `${compiler}-${setting.replace(/\W+/g, '-')}`);
    mkdirSync(folder);
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, file), consumer);
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      ...moduleOptions,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    run(process.execPath, [join(project, 'node_modules', `typescript-${compiler}`, 'bin/tsc'), '-p', '.'], folder);
  });

  it('carry the docs of fields', () => {
    const declarations = join(project, 'node_modules/@minigate/wechat-open/dist/client/types.d.ts');
    expect(readFileSync(declarations, 'utf8')).toContain("The console's 消息加解密 Key, 43 characters.");
  });
});
