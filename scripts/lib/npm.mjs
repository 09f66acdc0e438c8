/**
 * The environment without what npm and vitest hand down, which would change how a child's npm and Node behave.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_(?:package|lifecycle|config_local)|NODE_OPTIONS|VITEST)/.test(name),
    ),
  );
}
