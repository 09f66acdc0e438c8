// Another program with tokens of the token server: `node remote-child.mjs <WeChat's url> <server's url> <component's app id> <key> <authorizer> <calls>`.
import { createRemoteWechatOpen } from '@minigate/wechat-open/token-service';

const [baseUrl, url, componentAppId, key, appId, calls] = process.argv.slice(2);
const remote = createRemoteWechatOpen({ componentAppId, tokens: { url, id: 'cron', key }, baseUrl, timeoutMs: 60_000 });
const program = remote.authorizer(appId);
process.on('message', async () => {
  const work = Array.from({ length: Number(calls) }, () => program.codeManagement.getVersionInfo());
  const done = await Promise.allSettled(work);
  process.send(done.filter(({ status }) => status === 'fulfilled').length);
});
process.send('ready');
