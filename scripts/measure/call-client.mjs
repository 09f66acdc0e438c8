// Prints the CPU microseconds per request of one variant.
import { clientContext, createInvoke, hmacSigner } from '@minigate/core';
import { undiciSender } from '@minigate/core/undici';
import { endpoints } from '@minigate/wechat-open/endpoints';
import ky from 'ky';
import { request } from 'undici';

const [variant, concurrency, port] = process.argv.slice(2);
const baseUrl = `http://127.0.0.1:${port}`;
const url = `${baseUrl}/wxa/getversioninfo?access_token=token`;
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
const getVersionInfo = endpoints.find(({ id }) => id === 'getVersionInfo');

function minigate(sender) {
  const rules = {
    name: 'measure',
    refusal: (body) => (body.errcode ? { code: body.errcode, message: '' } : undefined),
    explain: () => undefined,
  };
  const signer = hmacSigner({
    secret: 'secret',
    parts: ({ now, nonce }) => ({ now, nonce }),
    canonical: ({ wire, url: { pathname } }, { now, nonce }) =>
      [wire.method, pathname, now, nonce, wire.body].join('\n'),
    place: ({ wire }, { now, nonce }, signature) => ({
      ...wire,
      headers: { ...wire.headers, 'x-timestamp': String(now), 'x-nonce': nonce, 'x-signature': signature },
    }),
  });
  const credential = { placement: { in: 'query', name: 'access_token' }, get: async () => 'token' };
  const invoke = createInvoke({
    ...clientContext(rules, { baseUrl, ...(sender && { sender }) }),
    credentials: { authorizer: credential },
    signer,
  });
  return () => invoke(getVersionInfo, {});
}

const kyInstance = ky.create({ retry: 0, throwHttpErrors: false, timeout: false });
const run = {
  fetch: async () => (await fetch(url, post)).json(),
  ky: async () => (await kyInstance(url, post)).json(),
  undici: async () => (await request(url, post)).body.json(),
  minigate: minigate(undefined),
  'minigate-undici': minigate(undiciSender()),
}[variant];

async function loop(durationMs) {
  let count = 0;
  const start = performance.now();
  const cpu = process.cpuUsage();
  await Promise.all(
    Array.from({ length: Number(concurrency) }, async () => {
      while (performance.now() - start < durationMs) {
        await run();
        count++;
      }
    }),
  );
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / count;
}
await loop(500);
console.log(await loop(1000));
process.exit();
