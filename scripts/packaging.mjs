// publint and arethetypeswrong over every built package.
import { run } from './lib/run.mjs';
import { workspaces } from './lib/workspaces.mjs';

/**
 * Lints what would be published.
 *
 * @returns {Promise<string>} one sentence
 * @throws when a package would not work for some consumer
 */
export async function packaging() {
  const packages = workspaces();
  const results = await Promise.allSettled(
    packages.flatMap(({ folder }) => [
      run('publint', ['--strict', '--pack', 'npm', folder]),
      // The `.cjs` twins load ES modules, which is meant: every supported Node can.
      run('attw', ['--pack', folder, '--no-color', '--no-emoji', '--format', 'ascii']),
    ]),
  );
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
  return `${packages.length} packages pass`;
}
