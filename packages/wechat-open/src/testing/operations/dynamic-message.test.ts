import { beforeEach, expect, it } from 'vitest';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { createOperator } from './__fixtures__/operator.js';

let caller: ProgramCaller;
beforeEach(async () => {
  caller = await createOperator();
});
const create = () => caller.read('/cgi-bin/message/wxopen/activityid/create');
const update = (activity_id: string, target_state: number, parameters: object, token = caller.token) =>
  caller.post(
    '/cgi-bin/message/wxopen/updatablemsg/send',
    {
      activity_id,
      target_state,
      template_info: { parameter_list: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
    },
    token,
  );
const waiting = { member_count: '2', room_limit: '5' };
const started = { path: 'pages/index/index', version_type: 'release' };

it('changes a message until it has started', async () => {
  const { activity_id, expiration_time } = await create();
  expect(expiration_time).toBe(1767225600 + 86_400);
  expect(await update(activity_id, 0, waiting)).toMatchObject({ errcode: 0 });
  expect(await update(activity_id, 0, { member_count: '2' })).toMatchObject({ errcode: 47001 });
  expect(await update(activity_id, 2, waiting)).toMatchObject({ errcode: 47502 });
  expect(await update(activity_id, 1, { ...started, version_type: 'formal' })).toMatchObject({ errcode: 47503 });
  expect(await update(activity_id, 1, started)).toMatchObject({ errcode: 0 });
  expect(await update(activity_id, 0, waiting)).toMatchObject({ errcode: 47502 });
});

it('knows its ids for a day', async () => {
  const { activity_id } = await create();
  expect(await update('other', 0, waiting)).toMatchObject({ errcode: 47501 });
  await caller.fake.clock.advance('24h');
  const { accessToken } = await caller.authorize();
  expect(await update(activity_id, 0, waiting, accessToken)).toMatchObject({ errcode: 47504 });
});

it('refuses third-party platforms the cards of chat tools', async () => {
  const card = { activity_id: 'a', target_state: 1, template_id: 't', version_type: 0 };
  expect(await caller.call('/cgi-bin/message/wxopen/chattoolmsg/send', card)).toMatchObject({ errcode: 48001 });
});

it('refuses unified messages, which the platform has withdrawn', async () => {
  const message = { touser: 'o1' };
  expect(await caller.call('/cgi-bin/message/wxopen/template/uniform_send', message)).toMatchObject({ errcode: 45109 });
});
