import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

try {
  const server = await startServer(readConfig(process.env), (error) => console.error(error));
  console.log(server.platform() ? storyOfTheFake(server) : `\n  Back office     ${server.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.close();
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    console.error('Choose other ports with PORT and PLATFORM_PORT.');
  process.exitCode = 1;
}

function storyOfTheFake(server: RunningServer): string {
  return `
  Back office     ${server.url}
  Fake PaaS       ${server.platform()?.url}

  Open the back office and click:
    1. Onboarding: Make the plan → review it → Carry it out
    2. Versions: create 1.1.0, publish it to test, then to prod; roll back
    3. Tenants: open one; then 200 in bulk. Pause, go on, start the back office again
    4. Upgrades: plan 1.1.0, begin; let users complain between the waves
    5. In "Play the platform": close the repository, fail the next publication,
       make a new secret, set the back office's clock wrong

  Ctrl+C stops both. A real platform: see examples/paas-onboarding/README.md
`;
}
