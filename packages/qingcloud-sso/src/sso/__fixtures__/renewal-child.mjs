// One process of an application: `node renewal-child.mjs <work as JSON>`. It waits for a message, makes its calls, and tells how they
// ended; or it kills itself at the given step of a renewal.
import { createQingCloud } from '@minigate/qingcloud-sso';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';

const { url, place, app, secret, cookie, aheadMs, calls, killAt } = JSON.parse(process.argv[2]);
const clock = {
  now: () => Date.now() + aheadMs,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
};
let steps = 0;
/** A moment at which the process may die: before or after it asked the single sign-on, or wrote credentials. */
function step() {
  if (++steps === killAt) process.kill(process.pid, 'SIGKILL');
}
async function around(wanted, work) {
  if (!wanted) return await work();
  step();
  const result = await work();
  step();
  return result;
}

const store = openStore(place, { clock });
const qc = createQingCloud({
  sso: url,
  api: url,
  zone: 'pek3',
  app,
  cookie: { secret },
  store: {
    ...store,
    set: (key, ...rest) => around(key.includes('/credentials/'), () => store.set(key, ...rest)),
  },
  runtime: { clock },
  fetch: (request) =>
    around(request.url.includes('/sso/'), async () => {
      const answer = await fetch(request);
      return new Response(await answer.text(), answer);
    }),
});

process.on('message', async () => {
  const session = await qc.web.session()(new Request('https://app.example.com/app', { headers: { cookie } }));
  const made = await Promise.allSettled(Array.from({ length: calls }, () => session.call('DescribeInstances')));
  const failures = made.flatMap(({ reason }) => (reason === undefined ? [] : [String(reason)]));
  process.send({ steps, failures }, () => process.exit());
});
process.send('ready');
