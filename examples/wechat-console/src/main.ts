import { program } from '../../shared/program.ts';
import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

await program(
  () => startServer(readConfig(process.env), (error) => console.error(error)),
  (server) => (server.platform() ? storyOfTheFake(server) : addressesForWechat(server)),
);

function storyOfTheFake(server: RunningServer): string {
  return `
  Console         ${server.url}
  Fake WeChat     ${server.platform()?.url}

  Open the console and click:
    1. Authorize a merchant → choose one → Allow
    2. Commit → Wait for the scan → Submit for audit
    3. In the panel "Play WeChat": Reject, and read what to do
    4. Commit a mended version, wait, submit; this time Approve
    5. Release. Do it once more with 1.1.0, then Roll back

  Ctrl+C stops both. Real WeChat: see examples/wechat-console/README.md
`;
}

function addressesForWechat({ url }: RunningServer): string {
  return `
  Console                 ${url}
  Enter these on open.weixin.qq.com:
    Authorization events  ${url}/wechat/ticket
    Messages and events   ${url}/wechat/message/$APPID$
    Authorization domain  ${new URL(url).host}
`;
}
