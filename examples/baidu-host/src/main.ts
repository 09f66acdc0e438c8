import { program } from '../../shared/program.ts';
import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

await program(
  () => startServer(readConfig(process.env), (error) => console.error(error)),
  (server) => (server.platform() ? storyOfTheFake(server) : addressesForBaidu(server)),
);

function storyOfTheFake(server: RunningServer): string {
  const platform = server.platform();
  return `
  Host server     ${server.url}
  Fake platform   ${platform?.url}
  Notices         ${platform?.source.kind === 'kafka' ? 'through a Kafka broker (kcat)' : 'without a broker (install kcat for one)'}

  Open the host server and click:
    1. Catalogue: search, open a mini program
    2. "Play the platform": change its name, ban it, upload a package, submit,
       approve, publish, roll back; watch the history grow
    3. Live: make 1000 changes, and see how few reads they take
    4. Let notices be lost, then Reconcile; let broken bytes come, look at the dead letters
    5. Stop the platform: the catalogue goes on
    6. Sign-in: let Baidu ask for a session, then let somebody forge it

  Ctrl+C stops all. The real platform: see examples/baidu-host/README.md
`;
}

function addressesForBaidu({ url }: RunningServer): string {
  return `
  Host server       ${url}
  Give Baidu this address:
    code → session  ${url}/baidu/session
`;
}
