import { describe, expect, it } from 'vitest';
import { fetchHandler } from '../webhook.js';
import { connect, type Harness, harness, merchant } from './__fixtures__/harness.js';
import { storeKeys } from './context.js';

const second = 'wx1000000000000002';
const options = { push: { order: 'authorizer', autoHandle: false } } as const;
const ordered = (): Promise<Harness> =>
  harness({
    fake: {
      authorizers: [
        { appId: merchant, granted: true },
        { appId: second, granted: true },
      ],
    },
    client: options,
  });
/** Sends text messages one after the other. */
async function say({ fake }: Pick<Harness, 'fake'>, appId: string, ...contents: string[]): Promise<void> {
  for (const Content of contents) {
    await fake.clock.advance(1_000);
    await fake.push('text', { MsgType: 'text', FromUserName: 'oVisitor', Content }, { appId });
  }
}
const groups = async ({ fake, store }: Harness): Promise<(string | undefined)[]> =>
  (await store.items(storeKeys(fake.component.appId).inbox, { after: 0 })).map(({ group }) => group);

describe("order: 'authorizer'", () => {
  it('handles the pushes of an account one at a time over all processes; one that fails delays only its account', async () => {
    const stage = await ordered();
    const { fake, wx, store } = stage;
    const other = connect(fake, store, options);
    const seen: string[] = [];
    for (const each of [wx, other])
      each.on('message.text', ({ Content }, { attempt }) => {
        seen.push(`${Content} ${attempt}`);
        if (Content === 'a1' && attempt === 1) throw new Error('no luck');
      });
    await say(stage, merchant, 'a1', 'a2', 'a3');
    await say(stage, second, 'b1', 'b2');
    await Promise.all([wx.push.drain(), other.push.drain()]);
    expect(seen.toSorted()).toEqual(['a1 1', 'b1 1', 'b2 1']);
    await fake.clock.advance('10m');
    await Promise.all([wx.push.drain(), other.push.drain()]);
    expect(seen.filter((each) => each.startsWith('a'))).toEqual(['a1 1', 'a1 2', 'a2 1', 'a3 1']);
    expect(seen.filter((each) => each.startsWith('b'))).toEqual(['b1 1', 'b2 1']);
  });

  it('lets the next push go on after a dead letter', async () => {
    const stage = await harness({ client: { push: { ...options.push, maxAttempts: 1 } } });
    const seen: string[] = [];
    stage.wx.on('message.text', ({ Content }) => {
      seen.push(String(Content));
      if (Content === 'a1') throw new Error('never');
    });
    await say(stage, merchant, 'a1', 'a2');
    await stage.wx.push.drain();
    expect(seen).toEqual(['a1', 'a2']);
    expect(await stage.wx.push.stats()).toMatchObject({ dead: 1, pending: 0 });
  });

  it('takes the app id for the account wherever it is known, and tickets for nobody', async () => {
    const stage = await ordered();
    await say(stage, merchant, 'by its path');
    await stage.wx.authorizers.refresh(merchant);
    stage.fake.pushTo(fetchHandler(stage.wx));
    await say(stage, merchant, 'by its original id');
    await stage.fake.revoke(merchant);
    expect(await groups(stage)).toEqual([undefined, merchant, merchant, merchant]);
  });

  it('takes the original id for the account while nobody knows whose it is', async () => {
    const stage = await ordered();
    stage.fake.pushTo(fetchHandler(stage.wx));
    await say(stage, merchant, 'who is it?');
    const { userName } = stage.fake.authorizers.get(merchant);
    expect((await groups(stage)).at(-1)).toBe(userName);
  });

  it('asks the store once for an original id that is known', async () => {
    const stage = await harness({ client: options });
    const asked: string[] = [];
    const wx = connect(
      stage.fake,
      {
        ...stage.store,
        get: (key) => {
          asked.push(key);
          return stage.store.get(key);
        },
      },
      options,
    );
    await stage.wx.authorizers.refresh(merchant);
    stage.fake.pushTo(fetchHandler(wx));
    await say(stage, merchant, 'a1', 'a2', 'a3');
    const { userName } = stage.fake.authorizers.get(merchant);
    expect(asked.filter((key) => key.endsWith(userName))).toHaveLength(1);
  });
});

it('handles pushes in parallel unless told otherwise', async () => {
  const stage = await harness({ client: { push: { autoHandle: false } } });
  await say(stage, merchant, 'a1');
  expect(await groups(stage)).toEqual([undefined, undefined]);
});

describe('replayAll', () => {
  it('handles the dead pushes of one type again', async () => {
    const stage = await harness({ client: { push: { autoHandle: false, maxAttempts: 1 } } });
    const { wx, fake } = stage;
    let mended = false;
    const seen: string[] = [];
    wx.on('*', ({ type }) => {
      if (!mended) throw new Error('not yet');
      seen.push(type);
    });
    await say(stage, merchant, 'a1', 'a2');
    await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: 1 }, { appId: merchant });
    await wx.push.drain();
    mended = true;
    expect(await wx.push.replayAll({ type: 'message.text' })).toMatchObject({ replayed: 2 });
    await wx.push.drain();
    expect(seen).toEqual(['message.text', 'message.text']);
    expect((await wx.push.list({ state: 'dead' })).map(({ type }) => type)).toContain('weapp_audit_delay');
  });
});
