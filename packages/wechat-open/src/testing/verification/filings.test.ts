import { beforeEach, describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import { element } from '../__fixtures__/receiver.js';
import { type Applicant, createApplicant, png } from './__fixtures__/applicant.js';

let a: Applicant;
beforeEach(async () => {
  a = await createApplicant();
});

const apply = async () => a.call('/wxa/icp/apply_icp_filing', await a.filing(await a.face()));
const info = async () => (await a.read('/wxa/icp/get_icp_entrance_info')).info;
const told = () =>
  a
    .pushed()
    .filter((document) => document.includes('notify_apply_icpfiling_result'))
    .map((document) => Number(element(document, 'beian_status')));

describe('a filing', () => {
  it('goes over WeChat, the SMS and the bureau, is read back masked, and is given up', async () => {
    expect(await info()).toEqual({ status: 1024, is_canceling: false, available: 1 });
    await apply();
    expect(await info()).toMatchObject({ status: 2 });
    await a.fake.filings.pass(program);
    expect(await info()).toMatchObject({ status: 4, sms_verify_status: 1 });
    await expect(a.fake.filings.approve(program)).rejects.toThrow('cannot file');
    await a.fake.filings.confirm(program);
    expect(await info()).toMatchObject({ status: 4, sms_verify_status: 2 });
    await a.fake.filings.approve(program);
    expect(await a.read('/wxa/icp/get_online_icp_order')).toMatchObject({
      icp_subject: { base_info: { name: 'Corner Shop Ltd.', record_number: expect.stringContaining('ICP') } },
      icp_applets: { base_info: { appid: program }, principal_info: { name: '张*三', certificate_photo_front: '' } },
    });
    expect(await a.call('/wxa/icp/cancel_icp_filing', { cancel_type: 2 })).toMatchObject({ errcode: 0 });
    expect(await info()).toMatchObject({ status: 6, is_canceling: true });
    await a.fake.filings.confirm(program);
    expect(await info()).toMatchObject({ status: 1024, is_canceling: false });
    expect(told()).toEqual([2, 4, 6, 1024]);
  });

  it.each([
    ['WeChat', 3],
    ['the bureau', 5],
  ])('refused by %s says why, and is applied for again', async (by, status) => {
    await apply();
    if (by === 'the bureau') await a.fake.filings.pass(program);
    const rows = [{ key_name: '主体证件照片', error: '不清晰', suggest: '重新上传' }];
    await a.fake.filings.refuse(program, rows);
    expect(await info()).toMatchObject({ status, audit_data: rows });
    expect(await apply()).toMatchObject({ errcode: 0 });
    expect(await info()).toMatchObject({ status: 2 });
  });

  it('whose SMS nobody answers runs into its day', async () => {
    await apply();
    await a.fake.filings.pass(program);
    await a.later('1d');
    expect(await info()).toMatchObject({ sms_verify_status: 3 });
    await expect(a.fake.filings.confirm(program)).rejects.toThrow('SMS');
  });

  it('is withdrawn before the bureau has it', async () => {
    const withdraw = () => a.call('/wxa/icp/cancel_apply_icp_filing', {});
    expect(await withdraw()).toMatchObject({ errcode: 86368 });
    await apply();
    expect(await withdraw()).toMatchObject({ errcode: 0 });
    await apply();
    await a.fake.filings.pass(program);
    expect(await withdraw()).toMatchObject({ errcode: 86330 });
  });

  it('is refused twice, unfinished, or while the entrance is closed', async () => {
    a.fake.filings.close(program, true);
    expect(await info()).toMatchObject({ available: 0 });
    expect(await apply()).toMatchObject({ errcode: 86202 });
    a.fake.filings.close(program, false);
    await apply();
    expect(await apply()).toMatchObject({ errcode: 86324 });
    expect(await a.read('/wxa/icp/get_online_icp_order')).toMatchObject({ errcode: 86353 });
    expect(await a.call('/wxa/icp/cancel_icp_filing', { cancel_type: 1 })).toMatchObject({ errcode: 86353 });
    a = await createApplicant({ verified: false, signature: '', categories: [] });
    expect(await info()).toMatchObject({ status: 1031 });
    expect(await apply()).toMatchObject({ errcode: 86202 });
  });

  const wrong: [
    field: string,
    errcode: number,
    change: (filing: Awaited<ReturnType<Applicant['filing']>>) => unknown,
  ][] = [
    ['icp_subject.base_info.name', 86355, ({ icp_subject: s }) => Object.assign(s.base_info, { name: 'Other' })],
    ['icp_subject.base_info.type', 40097, ({ icp_subject: s }) => Object.assign(s.base_info, { type: 99 })],
    [
      'icp_subject.base_info.district',
      40097,
      ({ icp_subject: s }) => Object.assign(s.base_info, { district: '110101' }),
    ],
    [
      'icp_subject.organize_info.certificate_photo',
      86328,
      ({ icp_subject: s }) => Object.assign(s.organize_info, { certificate_photo: 'x' }),
    ],
    [
      'icp_applets.principal_info.certificate_type',
      40097,
      ({ icp_applets: s }) => Object.assign(s.principal_info, { certificate_type: 1 }),
    ],
    [
      'icp_applets.principal_info.emergency_contact',
      40097,
      ({ icp_applets: s }) => Object.assign(s.principal_info, { emergency_contact: '13012344321' }),
    ],
    [
      'icp_applets.base_info.service_content_types',
      40097,
      ({ icp_applets: s }) => Object.assign(s.base_info, { service_content_types: [1] }),
    ],
    [
      'icp_applets.base_info.nrlx_details',
      86328,
      ({ icp_applets: s }) => Object.assign(s.base_info, { nrlx_details: [{ type: 2 }] }),
    ],
    [
      'icp_applets.principal_info.verify_task_id',
      86328,
      ({ icp_applets: s }) => Object.assign(s.principal_info, { verify_task_id: 'x' }),
    ],
    [
      'icp_materials.commitment_letter',
      86328,
      ({ icp_materials: s }) => Object.assign(s, { commitment_letter: ['x'] }),
    ],
  ];
  it.each(wrong)('with a wrong %s is refused with a hint', async (err_field, errcode, change) => {
    const filing = await a.filing(await a.face());
    change(filing);
    const { errcode: code, hints } = await a.call('/wxa/icp/apply_icp_filing', filing);
    expect(code).toBe(86202);
    expect(hints).toContainEqual({ errcode, err_field, errmsg: expect.any(String) });
  });

  it('notices only now that a document was uploaded as another kind', async () => {
    const filing = await a.filing(await a.face());
    filing.icp_subject.organize_info.certificate_photo = await a.filingPicture(
      3,
      'icp_subject.organize_info.certificate_photo',
    );
    expect((await a.call('/wxa/icp/apply_icp_filing', filing)).hints).toMatchObject([
      { errcode: 86328, err_field: 'icp_subject.organize_info.certificate_photo' },
    ]);
  });
});

describe('a face check', () => {
  const query = (task_id: string) => a.call('/wxa/icp/query_icp_verifytask', { task_id });

  it.each(['passed', 'failed'] as const)('that %s is told', async (outcome) => {
    const { task_id, verify_url } = await a.call('/wxa/icp/create_icp_verifytask', {});
    expect(verify_url).toBeUndefined();
    expect(await query(task_id)).toMatchObject({ is_finish: false, face_status: 0 });
    await a.fake.filings.checkFace(program, outcome);
    const result = outcome === 'passed' ? 3 : 2;
    expect(await query(task_id)).toMatchObject({ is_finish: true, face_status: result });
    expect(element(a.pushed().at(-1) ?? '', 'result')).toBe(String(result));
  });

  it('along with a verification has a page, and checks the phone', async () => {
    const { task_id, verify_url } = await a.call('/wxa/icp/create_icp_verifytask', { along_with_auth: true });
    expect(verify_url).toContain(task_id);
    await a.fake.filings.checkFace(program);
    expect(await query(task_id)).toMatchObject({ face_status: 3, along_with_auth_result: 9 });
    expect(element(a.pushed().at(-1) ?? '', 'along_with_auth_result')).toBe('9');
  });

  it('must be done in a day, and used in three', async () => {
    const { task_id } = await a.call('/wxa/icp/create_icp_verifytask', {});
    await a.later('1d');
    expect(await query(task_id)).toMatchObject({ is_finish: true, face_status: 2 });
    expect(await query('x')).toMatchObject({ errcode: 86328 });
    a = await createApplicant();
    const filing = await a.filing(await a.face());
    await a.later('3d');
    expect((await a.call('/wxa/icp/apply_icp_filing', filing)).hints).toMatchObject([
      { err_field: 'icp_applets.principal_info.verify_task_id' },
    ]);
  });
});

describe('media', () => {
  const upload = (fields: Record<string, string>, file = png) => a.upload('/wxa/icp/upload_icp_media', file, fields);
  const field = 'icp_materials.commitment_letter';

  it.each([
    ['an unknown field', { type: 'image', icp_order_field: 'x.y' }, 40097],
    [
      'a document without its kind',
      { type: 'image', icp_order_field: 'icp_subject.organize_info.certificate_photo' },
      40097,
    ],
    ['a picture as video', { type: 'video', icp_order_field: field }, 86201],
    ['a picture', { type: 'image', icp_order_field: field }, 0],
  ])('of %s is answered with its number', async (_, fields, errcode) => {
    expect(await upload(fields)).toMatchObject({ errcode });
  });

  it('is given back', async () => {
    const { media_id } = await upload({ type: 'image', icp_order_field: field });
    const url = new URL(`/wxa/icp/get_icp_media?media_id=${media_id}&access_token=${a.token}`, a.fake.origin);
    const response = await a.fake.fetch(url);
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['image/png', 'picture']);
    expect(await a.read('/wxa/icp/get_icp_media?media_id=x')).toMatchObject({ errcode: 86205 });
  });
});

it.each([
  ['query_icp_subject_types', 'type'],
  ['query_icp_certificate_types', 'subject_type'],
  ['query_icp_district_code', 'code'],
  ['query_icp_nrlx_types', 'name'],
  ['query_icp_service_content_types', 'type'],
])('%s lists', async (path, member) => {
  const { items } = await a.read(`/wxa/icp/${path}`);
  expect(items[0]).toHaveProperty(member);
});

it('violations are told with their appeals', async () => {
  const id = a.fake.punishments.punish(program, { illegal_reason: 'spam' });
  const appeal = a.fake.punishments.appeal(id, { reason: 'mended' });
  a.fake.punishments.decideAppeal(appeal, 'not mended');
  const { records } = await a.call('/wxa/getillegalrecords', {});
  expect(records).toMatchObject([{ illegal_record_id: id, illegal_reason: 'spam' }]);
  expect(await a.call('/wxa/getillegalrecords', { end_time: records[0].create_time - 1 })).toMatchObject({
    records: [],
  });
  expect(await a.call('/wxa/getappealrecords', { illegal_record_id: id })).toMatchObject({
    records: [{ appeal_record_id: appeal, appeal_status: 3, audit_reason: 'not mended' }],
  });
});
