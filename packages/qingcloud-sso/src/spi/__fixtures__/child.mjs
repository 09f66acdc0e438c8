// One server of a vendor: `node child.mjs <store's place> <file of the vendor's instances> <1 when it dies while it makes one>`.
import { appendFileSync, readFileSync } from 'node:fs';
import { createSpi } from '@minigate/qingcloud-sso';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';

const [place, instances, dies] = process.argv.slice(2);
const spi = createSpi({
  appId: 'app-1',
  appKey: 'example-app-key',
  store: openStore(place),
  freshnessMs: false,
  leaseMs: 1_500,
  handlers: {
    async create({ orderId }, { run, instanceId }) {
      await run.step('make', {
        act: async () => {
          appendFileSync(instances, `${instanceId}\n`);
          if (dies === '1') process.kill(process.pid, 'SIGKILL');
          return orderId;
        },
        find: async () => (readFileSync(instances, 'utf8').includes(instanceId) ? orderId : undefined),
      });
    },
    renew() {},
    upgrade() {},
    expire() {},
    delete() {},
  },
});
process.on('message', async (query) => process.send(JSON.parse((await spi.handle({ method: 'GET', query })).body)));
process.send('ready');
