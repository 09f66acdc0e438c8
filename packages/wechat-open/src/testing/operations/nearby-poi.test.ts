import { beforeEach, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { createOperator } from './__fixtures__/operator.js';

let caller: ProgramCaller;
beforeEach(async () => {
  caller = await createOperator();
});
const add = (change: object = {}) =>
  caller.call('/wxa/addnearbypoi', {
    is_comm_nearby: '1',
    pic_list: '{"list":["https://mmbiz.qpic.cn/a.jpg"]}',
    service_infos: '{"service_infos":[]}',
    store_name: 'Corner shop',
    hour: '09:00-21:30',
    address: '1 Example Road',
    company_name: 'Corner Shop Ltd.',
    contract_phone: '13800000000',
    credential: '156718193518281',
    ...change,
  });
const list = async () => {
  const { data } = await caller.read('/wxa/getnearbypoilist?page=1&page_rows=20');
  return { left: data.left_apply_num, places: JSON.parse(data.data).poi_list };
};

it('reviews places and tells the result', async () => {
  const { data } = await add();
  expect(await list()).toMatchObject({
    left: 9,
    places: [{ poi_id: data.poi_id, audit_status: 3, display_status: 0 }],
  });
  await caller.fake.operations.nearby.decidePlace(program, data.poi_id, 'blurred');
  expect(await list()).toMatchObject({ places: [{ audit_status: 4, refuse_reason: 'blurred' }] });
  expect(await add({ poi_id: data.poi_id })).toMatchObject({ data: { poi_id: data.poi_id } });
  await caller.fake.operations.nearby.decidePlace(program, data.poi_id);
  expect(await list()).toMatchObject({ places: [{ audit_status: 5, display_status: 1 }] });
  expect(caller.fake.pushes.deliveries().at(-1)?.plaintext).toContain('<Event><![CDATA[add_nearby_poi_audit_info]]>');
  await caller.call('/wxa/setnearbypoishowstatus', { poi_id: data.poi_id, status: 0 });
  expect(await list()).toMatchObject({ places: [{ display_status: 0 }] });
  expect(await caller.call('/wxa/delnearbypoi', { poi_id: data.poi_id })).toMatchObject({ errcode: 0 });
  expect(await caller.call('/wxa/delnearbypoi', { poi_id: data.poi_id })).toMatchObject({ errcode: 20002 });
});

it.each([
  [{ pic_list: '{"list":[]}' }, 20002],
  [{ service_infos: 'text' }, 20002],
  [{ kf_info: '{' }, 20002],
  [{ hour: 'always' }, 20002],
  [{ poi_id: 'other' }, 20002],
])('answers to %j %i', async (change, errcode) => {
  expect(await add(change)).toMatchObject({ errcode });
});

it('has ten places, each once, and none of another mini program', async () => {
  await add();
  expect(await add()).toMatchObject({ errcode: 92000 });
  for (let count = 2; count <= 10; count += 1) await add({ address: `${count} Example Road` });
  expect(await add({ address: 'elsewhere' })).toMatchObject({ errcode: 92002 });
  const other = caller.fake.authorizers.add({ appId: 'wx1000000000000002', permissionSets: [37] });
  const { accessToken } = await caller.authorize(other.appId);
  const place = { map_poi_id: 'map-1', address: 'there' };
  const [one] = (await list()).places;
  await caller.call('/wxa/delnearbypoi', { poi_id: one.poi_id });
  expect(await add(place)).toMatchObject({ errcode: 0 });
  const body = {
    is_comm_nearby: '1',
    pic_list: '{"list":["https://mmbiz.qpic.cn/a.jpg"]}',
    service_infos: '{"service_infos":[]}',
    store_name: 'Other shop',
    hour: '09:00-21:30',
    company_name: 'Other Ltd.',
    contract_phone: '13800000000',
    credential: '2',
    ...place,
  };
  expect(await caller.post('/wxa/addnearbypoi', body, accessToken)).toMatchObject({ errcode: 92003 });
});

it('reviews a category', async () => {
  const apply = () => caller.call('/wxa/nearbyapplycategory', { category_first_id: 1, category_second_id: 2 });
  expect(await apply()).toMatchObject({ errcode: 0 });
  await caller.fake.operations.nearby.decideCategory(program, 'wrong');
  expect(caller.fake.pushes.deliveries().at(-1)?.plaintext).toContain('<status>2</status>');
  await expect(caller.fake.operations.nearby.decideCategory(program)).rejects.toThrow('waits for no category');
});
