// One process of the token server: `node server-child.mjs <WeChat's url> <store's place> <component as JSON> <key>`. Tells its port.
import { createServer } from 'node:http';
import { createWechatOpen } from '@minigate/wechat-open';
import { tokenServer } from '@minigate/wechat-open/token-service';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';

const [baseUrl, place, component, key] = process.argv.slice(2);
const wx = createWechatOpen({ component: JSON.parse(component), store: openStore(place), baseUrl });
const service = tokenServer(wx, { clients: [{ id: 'cron', key, apps: '*' }] });
const server = createServer(service).listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('message', () => process.send(service.counts()));
