// One process of the token storm. `open` makes its client, `calls` uses it, `close` ends its store.
import { createBaiduOss } from '@minigate/baidu-oss';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';
import { answerParent, stormMember } from '../../../../../scripts/test-support/storm-member.ts';

const member = stormMember();
let store;
let baidu;

answerParent({
  open({ url, place, credentials }) {
    store = openStore(place);
    baidu = createBaiduOss({ ...credentials, store, baseUrl: url, timeoutMs: 60_000, hooks: member.hooks });
  },
  close: () => store.close(),
  calls: ({ count, appId }) => member.run(count, () => baidu.apps.get([appId])),
});
