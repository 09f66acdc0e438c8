import { program } from '../../shared/program.ts';
import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

await program(
  () => startServer(readConfig(process.env), (error) => console.error(error)),
  (server) => (server.platform() ? storyOfTheFake(server) : `\n  Back office     ${server.url}\n`),
);

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
