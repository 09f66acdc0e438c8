// One process of many on a store: `node process.mjs <role> [key]`. It says `ready`, then does its role for every line it reads: the store's
// place, as `openStore` takes it. What it prints is told below; each line is written when it is true, also if the process is killed right after.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';

const say = (line) => writeSync(1, `${line}\n`);
const self = String(process.pid);

const roles = {
  /** Opens the store and adds an entry. `opened`. */
  async open(store) {
    await store.set(`process/${self}`, '');
    say('opened');
  },
  /** Adds 1 to a counter, 100 times, by compare-and-set. `counted`. */
  async count(store) {
    for (let done = 0; done < 100; ) {
      const current = await store.get('counter');
      const next = String(Number(current?.value ?? 0) + 1);
      if ((await store.set('counter', next, { ifGeneration: current?.generation ?? 0 })) !== undefined) done += 1;
    }
    say('counted');
  },
  /** Works a queue off. Ids of the items, then `worked`. */
  async work(store) {
    for (;;) {
      const items = await store.claim('queue', { limit: 5, visibleMs: 3_600_000 });
      if (items.length === 0) break;
      for (const item of items) {
        if (!(await store.complete(item))) throw new Error(`the claim of ${item.id} was lost`);
        say(item.id);
      }
    }
    say('worked');
  },
  /** Takes a lease for an hour and keeps it. `held <fence>`. */
  async hold(store) {
    const lease = await store.acquire('lock', self, 3_600_000);
    say(`held ${lease.fence}`);
    setInterval(() => {}, 1_000);
  },
  /** Writes one key again and again, with an item for each. `<generation>` after each write. */
  async write(store) {
    for (;;) {
      const generation = await store.set(`process/${self}`, 'x'.repeat(5_000));
      await store.enqueue('queue', { id: `${self} ${generation}`, payload: 'x'.repeat(5_000) });
      say(generation);
    }
  },
};

const [, , role, encryptWith] = process.argv;
say('ready');
for await (const place of createInterface({ input: process.stdin })) {
  const store = openStore(place, { encryptWith, busyTimeoutMs: 60_000 });
  await roles[role](store);
  if (role !== 'hold') await store.close();
}
