// Prints the CPU microseconds per request of each variant: medians of interleaved rounds.
import { clientContext, createInvoke, hmacSigner } from '@minigate/core';
import { undiciSender } from '@minigate/core/undici';
import { endpoints } from '@minigate/wechat-open/endpoints';
import ky from 'ky';
import { request } from 'undici';
import { interleaved } from './lib.mjs';

const [concurrency, port] = process.argv.slice(2).map(Number);
const baseUrl = `http://127.0.0.1:${port}`;
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
  const context = clientContext(rules, { baseUrl, ...(sender && { sender }) });
  const invoke = createInvoke({ ...context, credentials: { authorizer: credential }, signer });
  return () => invoke(getVersionInfo, {});
}

const url = `${baseUrl}/wxa/getversioninfo?access_token=token`;
const post = {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'x-timestamp': '1767225600000',
    'x-nonce': '0123456789abcdef0123456789abcdef',
    'x-signature': '0123456789abcdef'.repeat(4),
  },
  body: '{}',
};
const kyInstance = ky.create({ retry: 0, throwHttpErrors: false, timeout: false });
const variants = {
  fetch: async () => (await fetch(url, post)).json(),
  ky: async () => (await kyInstance(url, post)).json(),
  undici: async () => (await request(url, post)).body.json(),
  minigate: minigate(undefined),
  'minigate-undici': minigate(undiciSender()),
};

/** CPU per request over a quarter of a second. */
const round = (run) => async () => {
  let count = 0;
  const start = performance.now();
  const cpu = process.cpuUsage();
  const loop = async () => {
    while (performance.now() - start < 250) {
      await run();
      count++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / count;
};

const rounds = Object.entries(variants).map(([name, run]) => [name, round(run)]);
console.log(JSON.stringify(await interleaved(Object.fromEntries(rounds), 15)));
process.exit();
