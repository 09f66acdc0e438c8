// One server of a fleet: takes pushes, answers calls and its health address, and handles what is in the inbox. `node server.mjs <options as JSON>`
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createWechatOpen, healthAnswer } from '@minigate/wechat-open';
import { nodeHandler } from '@minigate/wechat-open/webhook';
import { openStore } from '../../../../../../scripts/test-support/open-store.ts';

const { place, component, baseUrl, push, close } = JSON.parse(process.argv[2]);
const store = openStore(place);
const told = [];
/** Tells the test what happened, some at a time. */
async function flush() {
  const batch = told.splice(0);
  if (batch.length > 0) await new Promise((resolve) => process.send({ told: batch }, resolve));
}
const note = (event) => {
  if (told.push(event) >= 256) void flush();
};

const level = (text, fields) => {
  if (text.startsWith('push inbox: ')) note({ event: text.slice(12), id: fields.id, error: fields.error });
};
const wx = createWechatOpen({
  component,
  store,
  baseUrl,
  logger: { debug: level, info: level, warn: level, error: level },
  push: { ...push, order: 'authorizer' },
});
const now = () => performance.timeOrigin + performance.now();

wx.on('message.text', async ({ Content }, { id, attempt, signal }) => {
  const begun = now();
  const [, manner] = Content.split(' ');
  let failure;
  try {
    if (manner === 'fails' && attempt === 1) throw new Error('fails once');
    if (manner === 'obeys') await sleep(1_500, undefined, { signal });
    if (manner === 'ignores') await sleep(1_500);
  } catch (error) {
    failure = error;
  }
  // Before the push is marked as done, or the next of its account could be seen to begin before this one ended.
  note({ event: 'handled', id, content: Content, begun, ended: now(), failed: failure !== undefined });
  if (failure) throw failure;
});

const pushes = nodeHandler(wx, { appId: ({ url }) => /\/(wx\w{16})\?/.exec(url)?.[1] });
const server = createServer(async (request, response) => {
  const [, first, appId] = new URL(request.url, 'http://localhost').pathname.split('/');
  try {
    if (first === 'message') return await pushes(request, response);
    if (first === 'healthz') {
      const { status, contentType, body } = healthAnswer(await wx.health());
      return response.writeHead(status, { 'content-type': contentType }).end(body);
    }
    const { appid } = await wx.authorizer(appId).basicInfo.getAccountBasicInfo();
    response.end(appid);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

const unused = Promise.withResolvers();
process.once('SIGTERM', async () => {
  // The load balancer sees `stopping` meanwhile, and sends nothing more.
  const served = unused.promise.then(() => new Promise((resolve) => server.close(resolve)));
  await wx.close({ ...close, after: served });
  await flush();
  await store.close();
  process.exit(0);
});
process.on('message', async (message) => {
  if (message === 'unused') return unused.resolve();
  gc();
  const { rss, heapUsed } = process.memoryUsage();
  await flush();
  process.send({ rss, heapUsed });
});
setInterval(flush, 100).unref();

wx.push.start();
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
