// One process of a third-party platform. It waits for its work, makes its calls, and tells how they ended; or it kills itself at the given
// step of a renewal.
import { createBaiduThirdParty } from '@minigate/baidu-oss';
import { sqliteStore } from '@minigate/core/sqlite';

process.on('message', async ({ url, place, account, aheadMs, appId, calls, killAt }) => {
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
  /** A moment at which the process may die: before or after it asked Baidu for a token, or wrote one. */
  const step = () => {
    if (++steps === killAt) process.kill(process.pid, 'SIGKILL');
  };
  const around = async (wanted, work) => {
    if (!wanted) return await work();
    step();
    const result = await work();
    step();
    return result;
  };
  const store = sqliteStore(place, { clock });
  const tp = createBaiduThirdParty({
    ...account,
    baseUrl: url,
    store: {
      ...store,
      set: (key, ...rest) => around(key.includes('/authorizer-token/'), () => store.set(key, ...rest)),
    },
    runtime: { clock },
    fetch: (request) =>
      around(request.url.includes('app_to_tp_refresh_token'), async () => {
        const answer = await fetch(request);
        return new Response(await answer.text(), answer);
      }),
  });
  const made = await Promise.allSettled(
    Array.from({ length: calls }, (_, index) =>
      index % 2 === 0
        ? tp.authorizer(appId).packages.auditQuota()
        : tp.platform.template.listTemplates({ page: 1, page_size: 1 }),
    ),
  );
  const failures = made.flatMap(({ reason }) => (reason === undefined ? [] : [String(reason)]));
  process.send({ steps, failures }, () => process.exit());
});
