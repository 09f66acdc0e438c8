import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

try {
  const server = await startServer(readConfig(process.env), (error) => console.error(error));
  console.log(server.platform() ? storyOfTheFake(server) : addressesForWechat(server));
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
