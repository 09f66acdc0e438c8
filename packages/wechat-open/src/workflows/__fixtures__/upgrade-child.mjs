// One process of an upgrade: `node upgrade-child.mjs <base url> <store's place> <component as JSON> <input as JSON> <start or resume>`.
import { createWechatOpen } from '@minigate/wechat-open';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';

const [baseUrl, place, component, input, call] = process.argv.slice(2);
const store = openStore(place);
const { upgrades } = createWechatOpen({ component: JSON.parse(component), store, baseUrl, timeoutMs: 60_000 });
const upgrade = JSON.parse(input);
const options = { concurrency: 4, auditPollMs: 500 };
const report = call === 'start' ? await upgrades.start(upgrade, options) : await upgrades.resume(upgrade.id, options);
process.send(report);
await store.close();
process.disconnect();
