import { beforeEach, describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import { element } from '../__fixtures__/receiver.js';
import { type Applicant, createApplicant, png } from './__fixtures__/applicant.js';

let a: Applicant;
beforeEach(async () => {
  a = await createApplicant({ verified: false });
});

const apply = async (change?: object) => a.call('/wxa/sec/wxaauth', { auth_data: await a.authData(change) });
const status = (taskid: string) => a.call('/wxa/sec/queryauth', { taskid });
/** `task_status/apply_status` of the pushes so far. */
const told = () =>
  a
    .pushed()
    .filter((document) => document.includes('notify_3rd_wxa_auth]'))
    .map((document) => `${element(document, 'task_status')}/${element(document, 'apply_status')}`);

describe('a verification', () => {
  it('goes from the administrator over payment and a reviewer to the end, and tells each', async () => {
    const { taskid, auth_url } = await apply();
    expect(await status(taskid)).toMatchObject({ task_status: 0, apply_status: 0, appid: program, auth_url });
    await a.fake.verifications.check(program);
    expect(await status(taskid)).toMatchObject({ task_status: 15, apply_status: 0 });
    await a.fake.verifications.pay(program);
    await a.fake.verifications.dispatch(program, { provider: 'Review Ltd.', contact: '400' });
    expect(await status(taskid)).toMatchObject({
      task_status: 12,
      apply_status: 2,
      orderid: expect.any(String),
      dispatch_info: { provider: 'Review Ltd.', contact: '400' },
    });
    await a.fake.verifications.pass(program);
    expect(await status(taskid)).toMatchObject({ task_status: 12, apply_status: 4 });
    expect(told()).toEqual(['0/0', '6/0', '9/0', '12/2', '12/2', '12/4']);
    expect(await a.read('/cgi-bin/account/getaccountbasicinfo')).toMatchObject({
      wx_verify_info: { qualification_verify: true },
    });
  });

  it('that is sent back is handed in again under a new task, without a fee', async () => {
    const { taskid } = await apply();
    const again = async () => a.call('/wxa/sec/reauth', { auth_data: await a.authData({ taskid }) });
    expect(await again(), 'before it is sent back').toMatchObject({ errcode: 40097 });
    await a.fake.verifications.check(program);
    await a.fake.verifications.pay(program);
    await a.fake.verifications.sendBack(program, 'blurred');
    expect(await status(taskid)).toMatchObject({ apply_status: 3, refill_reason: 'blurred' });
    const next = await again();
    expect(next.taskid).not.toBe(taskid);
    expect(await again(), 'twice').toMatchObject({ errcode: 40097 });
    await a.fake.verifications.check(program);
    await a.fake.verifications.fail(program, 'closed down');
    expect(await status(next.taskid)).toMatchObject({ apply_status: 5, fail_reason: 'closed down' });
    expect(a.fake.verifications.fees()).toMatchObject([{ appId: program, by: 'merchant' }]);
  });

  it.each([
    ['refused', 2],
    ['face-failed', 5],
    ['phone-failed', 8],
    ['order-failed', 11],
    ['failed', 14],
  ] as const)('ends unpaid when the administrator %s', async (outcome, task_status) => {
    const { taskid } = await apply({ pay_type: 1, service_appid: 'wx9' });
    await a.fake.verifications.check(program, outcome);
    expect(await status(taskid)).toMatchObject({ task_status, apply_status: 0 });
    expect(a.fake.verifications.fees()).toEqual([]);
    expect(await apply()).toMatchObject({ errcode: 0 });
  });

  it('stops where the administrator does, and goes on with him', async () => {
    const { taskid } = await apply();
    for (const [outcome, task_status] of [
      ['agreed', 3],
      ['face-started', 4],
      ['code-sent', 7],
    ] as const) {
      await a.fake.verifications.check(program, outcome);
      expect(await status(taskid)).toMatchObject({ task_status, apply_status: 0 });
    }
    await a.fake.verifications.check(program);
    expect(await status(taskid)).toMatchObject({ task_status: 15 });
    expect(told()).toEqual(['0/0', '6/0', '9/0']);
  });

  it('ends after a day without consent, and after a day without payment', async () => {
    const { taskid } = await apply();
    await a.later('1d');
    expect(await status(taskid)).toMatchObject({ task_status: 1 });
    await expect(a.fake.verifications.check(program)).rejects.toThrow('no administrator');
    const { taskid: unpaid } = await apply();
    await a.fake.verifications.check(program);
    await a.later('1d');
    expect(await status(unpaid)).toMatchObject({ task_status: 1 });
  });

  it('is charged to the package at once where the platform pays', async () => {
    await apply({ pay_type: 1, service_appid: 'wx9' });
    await a.fake.verifications.check(program);
    expect(a.fake.verifications.fees()).toMatchObject([{ by: 'platform' }]);
    expect(told().at(-1)).toBe('12/2');
  });

  it.each([
    ['a second one', 40097, {}, async () => void (await apply())],
    ['a person’s kind for a company', 40064, { customer_type: 15 }],
    ['a package without its app id', 89609, { pay_type: 1 }],
    ['no document', 89636, { qualification: undefined }],
    ['an unknown picture', 89636, { qualification_other: ['x'] }],
    ['an identity without proof', 89636, { auth_identification: '教师' }],
    ['too many pictures', 47001, { qualification_other: Array(11).fill('x') }],
  ] as const)('answers to %s with its number', async (_, errcode, change, before?: () => Promise<void>) => {
    await before?.();
    expect(await apply(change)).toMatchObject({ errcode });
  });

  it('of an unknown task is refused, and goes on after a snapshot', async () => {
    expect(await status('x')).toMatchObject({ errcode: 40097 });
    const { taskid } = await apply();
    const snapshot = a.fake.snapshot();
    await a.fake.verifications.check(program, 'refused');
    a.fake.restore(snapshot);
    expect(await status(taskid)).toMatchObject({ task_status: 0 });
    a.fake.reset();
    expect(a.fake.verifications.list()).toEqual([]);
  });
});

it.each([
  ['an empty file', new File([], 'a.png', { type: 'image/png' }), 41005],
  ['a large file', new File([new Uint8Array(2 * 1024 * 1024 + 1)], 'a.png', { type: 'image/png' }), 40006],
  ['a text', new File(['a'], 'a.txt', { type: 'text/plain' }), 40005],
  ['a picture', png, 0],
])('an upload of %s is answered with its number', async (_, file, errcode) => {
  expect(await a.upload('/wxa/sec/uploadauthmaterial', file)).toMatchObject({ errcode });
});

it('identities of persons are a tree', async () => {
  const { identity_tree_list: list } = await a.call('/wxa/sec/authidentitytree', {});
  expect(list[0].node_list[0]).toMatchObject({ name: '教师', leaf_info: { requirement: expect.any(String) } });
});

describe('verification and filing in one', () => {
  const submit = async (change: object = {}) => {
    const filing = await a.filing(await a.face(true));
    return a.call('/wxa/sec/submit_auth_and_icp', { ...filing, auth_data: await a.authData(change) });
  };
  const query = (procedure_id: string) => a.call('/wxa/sec/query_auth_and_icp', { procedure_id });
  const toldOfBoth = () =>
    a
      .pushed()
      .filter((document) => document.includes('notify_3rd_wxa_auth_and_icp'))
      .map((document) => Number(element(document, 'procedure_status')));

  it('goes through both, and tells each state', async () => {
    const { procedure_id, pay_url } = await submit();
    expect(pay_url).toContain(procedure_id);
    await a.fake.verifications.pay(program);
    await a.fake.verifications.sendBack(program, 'blurred');
    expect(await query(procedure_id)).toMatchObject({ procedure_status: 18, refill_reason: 'blurred' });
    const next = await submit();
    expect(next.pay_url).toBeUndefined();
    expect(await query(procedure_id)).toMatchObject({ procedure_status: 28 });
    await a.fake.verifications.pass(program);
    await a.fake.filings.pass(program);
    expect(await query(next.procedure_id)).toMatchObject({ procedure_status: 24, icp_audit: { sms_verify_status: 1 } });
    await a.fake.filings.confirm(program);
    await a.fake.filings.approve(program);
    expect(await query(next.procedure_id)).toMatchObject({ procedure_status: 26 });
    expect(toldOfBoth()).toEqual([15, 16, 17, 18, 17, 19, 22, 24, 26]);
    expect(a.fake.verifications.fees()).toHaveLength(1);
  });

  it('refuses wrong filing data with hints and a procedure, uncharged', async () => {
    const filing = await a.filing('no task');
    const answer = await a.call('/wxa/sec/submit_auth_and_icp', { ...filing, auth_data: await a.authData() });
    const hints = [
      { errcode: 86328, err_field: 'icp_applets.principal_info.verify_task_id', errmsg: expect.any(String) },
    ];
    expect(answer).toMatchObject({ errcode: 86202, hints });
    expect(await query(answer.procedure_id)).toMatchObject({ procedure_status: 21, icp_audit: { hints } });
    expect(await submit()).toMatchObject({ errcode: 0 });
  });

  it('expires after a day without payment', async () => {
    const { procedure_id } = await submit();
    await a.later('1d');
    expect(await query(procedure_id)).toMatchObject({ procedure_status: 27 });
  });

  it('is withdrawn in the stage of the filing only', async () => {
    const { procedure_id } = await submit({ pay_type: 1, service_appid: 'wx9' });
    expect(await a.call('/wxa/icp/cancel_apply_icp_filing', {})).toMatchObject({ errcode: 86368 });
    await a.fake.verifications.pass(program);
    expect(await a.call('/wxa/icp/cancel_apply_icp_filing', {})).toMatchObject({ errcode: 0 });
    expect(await query(procedure_id)).toMatchObject({ procedure_status: 29 });
  });

  it('is not for a program that is verified, or has an open order', async () => {
    await submit();
    expect(await submit(), 'twice').toMatchObject({ errcode: 40097 });
    expect(await query('x')).toMatchObject({ errcode: 40097 });
    a = await createApplicant();
    expect(await submit(), 'verified').toMatchObject({ errcode: 40097 });
  });
});
