import { program } from '../../shared/program.ts';
import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

await program(
  () => startServer(readConfig(process.env), (error) => console.error(error)),
  (server) => (server.platform() ? storyOfTheFake(server) : addressesForTheConsole(server)),
);

function storyOfTheFake(server: RunningServer): string {
  return `
  Application     ${server.url}
  Fake cloud      ${server.platform()?.url}

  Open the application and click:
    1. Log in → choose a user on the cloud's page
    2. Instances: stop one, watch its job, change the zone
    3. Addresses: release one; the cloud refuses. Tick the action in "Play the cloud"
    4. "Play the cloud": End the keys, and go on working; then Revoke the logins
    5. Orders: lose the answer of an order, and order; nothing is ordered twice
    6. A user orders the application: delivered three times, made once

  Ctrl+C stops both. A real cloud: see examples/qingcloud-saas/README.md
`;
}

function addressesForTheConsole({ url }: RunningServer): string {
  return `
  Application       ${url}
  Enter these in the console of the AppCenter:
    Landing page    ${url}/landing
    Notice URL      ${url}/qingcloud/spi
`;
}
