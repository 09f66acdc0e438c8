import { beforeEach, describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { element } from '../__fixtures__/receiver.js';
import { createOperator } from './__fixtures__/operator.js';

const openid = 'oUser0000000000000000000001';
let caller: ProgramCaller;
beforeEach(async () => {
  caller = await createOperator();
  caller.fake.operations.content.declareRisky(program, 'gamble', 20006);
});
const check = (content: string, change: object = { version: 2, scene: 2, openid }) =>
  caller.call('/wxa/msg_sec_check', { content, ...change });
const submit = (media_url: string, change: object = {}) =>
  caller.call('/wxa/media_check_async', { media_url, media_type: 2, ...change });
const results = () => caller.fake.pushes.deliveries().filter(({ type }) => type === 'wxa_media_check');

describe('texts', () => {
  it('are answered with a verdict in version 2, for a user who came lately', async () => {
    expect(await check('hello')).toMatchObject({ errcode: 61010 });
    caller.fake.operations.content.visit(program, openid);
    expect(await check('hello')).toMatchObject({ errcode: 0, result: { suggest: 'pass', label: 100 } });
    expect(await check('come and gamble')).toMatchObject({
      errcode: 0,
      result: { suggest: 'risky', label: 20006 },
      detail: [{ strategy: 'content_model' }, { strategy: 'keyword', keyword: 'gamble' }],
    });
    expect(await check('hello', { version: 2, openid })).toMatchObject({ errcode: 47001 });
    await caller.fake.clock.advance('2h');
    const { accessToken } = await caller.authorize();
    const again = () => caller.post('/wxa/msg_sec_check', { content: 'x', version: 2, scene: 1, openid }, accessToken);
    expect(await again()).toMatchObject({ errcode: 0 });
    await caller.fake.clock.advance('1s');
    expect(await again()).toMatchObject({ errcode: 61010 });
  });

  it('are refused in version 1', async () => {
    expect(await check('hello', {})).toMatchObject({ errcode: 0 });
    expect(await check('gamble', {})).toMatchObject({ errcode: 87014 });
    expect(await check('hello', { title: 'gamble' })).toMatchObject({ errcode: 87014 });
  });
});

describe('files', () => {
  it('are judged at once by what they hold', async () => {
    const look = async (bytes: string) => {
      const form = new FormData();
      form.append('media', new File([bytes], 'a.jpg', { type: 'image/jpeg' }));
      const url = `${caller.fake.origin}/wxa/img_sec_check?access_token=${caller.token}`;
      return (await caller.fake.fetch(url, { method: 'POST', body: form })).json();
    };
    expect(await look('a picture')).toMatchObject({ errcode: 0 });
    expect(await look('a gamble')).toMatchObject({ errcode: 87014 });
  });

  it('are judged by address, and the result is pushed a minute later', async () => {
    caller.fake.operations.content.visit(program, openid);
    const { trace_id } = await submit('https://x/gamble.png', { version: 2, scene: 1, openid });
    expect(results()).toHaveLength(0);
    await caller.fake.clock.advance('1m');
    const [result] = results();
    expect(element(result?.plaintext ?? '', 'trace_id')).toBe(trace_id);
    expect(result?.plaintext).toContain('<result><suggest><![CDATA[risky]]></suggest><label>20006</label></result>');
    await submit('https://x/cat.png');
    await caller.fake.clock.advance('1m');
    expect(results()[1]?.plaintext).toContain('<isrisky>0</isrisky>');
  });

  it('are still checked after a snapshot was restored, once', async () => {
    await submit('https://x/gamble.png');
    const snapshot = caller.fake.snapshot();
    await caller.fake.clock.advance('1m');
    caller.fake.restore(snapshot);
    await caller.fake.clock.advance('1m');
    const before = results().length;
    await caller.fake.clock.advance('1h');
    expect([before, results().length]).toEqual([2, 2]);
    expect(results()[1]?.plaintext).toContain('<isrisky>1</isrisky>');
  });
});

it('ranks users who came lately', async () => {
  const rank = (appid: string) =>
    caller.call('/wxa/getuserriskrank', { appid, openid, scene: 0, client_ip: '203.0.113.1' });
  expect(await rank('wx9')).toMatchObject({ errcode: 43104 });
  expect(await rank(program)).toMatchObject({ errcode: 61010 });
  caller.fake.operations.content.visit(program, openid);
  expect(await rank(program)).toMatchObject({ risk_rank: 0 });
  caller.fake.operations.content.rank(program, openid, 4);
  expect(await rank(program)).toMatchObject({ risk_rank: 4 });
});
