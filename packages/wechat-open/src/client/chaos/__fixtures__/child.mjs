// One client process of a chaos run; started by process.ts, which tells it what to do and when to stand still.
import { systemRuntime } from '@minigate/core';
import { createWechatOpen } from '@minigate/wechat-open';
import { openStore } from '../../../../../../scripts/test-support/open-store.ts';

/** @type {{ wx: import('@minigate/wechat-open').WechatOpen, store: import('@minigate/core').Store } | undefined} */
let run;
/** Where to stand still, and what ends that. */
let armed;
let go = Promise.withResolvers();
let offsetMs = 0;

/** Called at every point that a run may name; stands still at the armed one, once. */
async function passing(point) {
  if (armed !== point) return;
  armed = undefined;
  process.send({ event: 'reached', point });
  await go.promise;
}

const system = systemRuntime().clock;
const clock = { now: () => system.now() + offsetMs, sleep: system.sleep };

const requests = { api_authorizer_token: 'refresh', api_query_auth: 'exchange' };
async function watchedFetch(input, init) {
  const path = new URL(input instanceof Request ? input.url : input).pathname;
  const what = requests[path.split('/').at(-1)];
  await passing(`before ${what}`);
  const response = await fetch(input, init);
  await passing(`after ${what}`);
  return response;
}

const subjects = [
  [/\/authorizer-token\/[^/]+\/lock$/, 'token lock'],
  [/\/authorizer-token\//, 'token'],
  [/\/authorization-code\/[^/]+\/lock$/, 'code lock'],
  [/\/authorization-code\//, 'code'],
  [/\/inbox$/, 'inbox'],
];
/** What a store's method is about, by its first parameter: a key, a lease, a queue or an item. */
function subjectOf(first) {
  const name = typeof first === 'string' ? first : (first?.name ?? first?.queue);
  return subjects.find(([pattern]) => pattern.test(name))?.[1];
}

/** When claims were asked for, by push and attempt. */
const claimedAt = new Map();
/** Tells how the marking of a push as done ended. */
async function settling({ id, attempts }, completing) {
  const tell = (outcome) => {
    const heldMs = system.now() - claimedAt.get(`${id} ${attempts}`);
    return new Promise((resolve) =>
      process.send({ event: 'settled', id, attempt: attempts, outcome, heldMs }, resolve),
    );
  };
  try {
    const kept = await completing;
    await tell(kept ? 'done' : 'claim lost');
    return kept;
  } catch (error) {
    await tell('unknown');
    throw error;
  }
}

const watchedStore = (store) =>
  new Proxy(store, {
    get(target, name) {
      const method = target[name];
      if (typeof method !== 'function' || name === 'list') return method;
      return async (...parameters) => {
        const what = `${name} ${subjectOf(parameters[0])}`;
        await passing(`before ${what}`);
        const begun = system.now();
        const working = method.apply(target, parameters);
        const result = await (name === 'complete' ? settling(parameters[0], working) : working);
        if (name === 'claim') for (const { id, attempts } of result) claimedAt.set(`${id} ${attempts}`, begun);
        if (name === 'set' && parameters[2]?.fence !== undefined && result === undefined)
          process.send({ event: 'fenced' });
        // Without a lease or an item it only waits.
        if (result !== undefined && !(Array.isArray(result) && result.length === 0)) await passing(`after ${what}`);
        return result;
      };
    },
  });

const commands = {
  open({ place, baseUrl, component, leaseMs, visibleMs }) {
    const store = openStore(place);
    const wx = createWechatOpen({
      component,
      store: watchedStore(store),
      baseUrl,
      fetch: watchedFetch,
      runtime: { clock },
      tokens: { leaseMs },
      push: { visibleMs },
      strict: true,
    });
    wx.on('*', async (push, { id, attempt }) => {
      await passing('handling');
      const event = { event: 'handled', id, attempt, type: push.type, content: push.Content, state: push.state };
      // Told before the push is marked as done: a death between them must not look like a loss.
      await new Promise((resolve) => process.send(event, resolve));
    });
    run = { wx, store };
    offsetMs = 0;
  },
  arm({ point }) {
    armed = point;
    go = Promise.withResolvers();
  },
  resume() {
    armed = undefined;
    go.resolve();
  },
  jump({ ms }) {
    offsetMs += ms;
  },
  /** @returns whose token the platform saw. */
  call: async ({ appId }) => (await run.wx.authorizer(appId).basicInfo.getAccountBasicInfo()).appid,
  finish: async ({ query }) => (await run.wx.authLinks.finish(query)).state,
  push: ({ request }) => run.wx.push.handle({ ...request, body: Buffer.from(request.body) }),
  drain: () => run.wx.push.drain(),
  async close() {
    commands.resume();
    await run.wx.push.stop();
    await run.store.close();
  },
};

process.on('message', async ({ number, command, ...parameters }) => {
  try {
    process.send({ number, result: await commands[command](parameters) });
  } catch (error) {
    process.send({ number, error: `${error.name} ${error.code ?? error.reason ?? error.message}` });
  }
});
process.send({ event: 'ready' });
