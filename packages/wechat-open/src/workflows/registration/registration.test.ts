import { PlatformError, TransportError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { connect, type Harness, harness } from '../../client/__fixtures__/harness.js';
import { errorAnswer } from '../../testing/index.js';
import type { RegistrationOptions, RegistrationProgress } from './run.js';

const company = { companyName: 'Corner Shop Ltd.', companyCode: '91440300708461136T', componentPhone: '1' };
const person = { personName: '张三', wechatId: 'zhangsan_2026' };
const resultPush = 'notify_third_fasteregister';

const platform = (): Promise<Harness> => harness({ fake: { authorizers: [] }, granted: false });

/** Follows a call: what it told, and how it ended. */
function follow<T>(start: (options: RegistrationOptions) => Promise<T>): {
  readonly progress: RegistrationProgress[];
  readonly ended: Promise<T | Error>;
} {
  const progress: RegistrationProgress[] = [];
  const ended = start({ onProgress: (event) => progress.push(event) }).catch((error: Error) => error);
  return { progress, ended };
}

/** Lets people act after five minutes, and the client find out. */
async function after({ fake, wx }: Harness, act: () => Promise<unknown>, wait = '10m'): Promise<void> {
  await fake.clock.advance('5m');
  await act();
  await fake.settled();
  await wx.push.drain();
  await fake.clock.advance(wait);
}

const exchanges = ({ fake }: Harness): number => fake.calls('getAuthorizerRefreshToken');

describe('a company', () => {
  it('tells the link while it waits, and ends with a program that calls work for', async () => {
    const all = await platform();
    const { fake, wx } = all;
    const { progress, ended } = follow((options) => wx.registrations.company(company, options));
    await fake.clock.advance('1s');
    const [task] = fake.registrations.list();
    const waiting = progress.find(({ state }) => state === 'waiting');
    expect(waiting).toMatchObject({
      step: 'confirmation',
      detail: { authorizeUrl: task?.authorizeUrl, taskId: task?.taskId, status: 0 },
    });
    expect((waiting?.detail?.expiresAt ?? 0) - fake.clock.now()).toBe(24 * 3_600_000 - 1000);
    fake.registrations.proceed(4);
    await fake.clock.advance('5m');
    expect(progress.at(-1)?.detail?.status).toBe(4);
    await after(all, () => fake.registrations.confirm());
    const program = await ended;
    expect(program).toEqual({ appId: task?.appId });
    expect(await wx.authorizer(task?.appId ?? '').basicInfo.getAccountBasicInfo()).toMatchObject({
      principal_name: company.companyName,
    });
    expect(exchanges(all)).toBe(1);
    // The same call knows the program; nothing is asked for again.
    const before = fake.journal().length;
    expect(await wx.registrations.company(company)).toEqual(program);
    expect(fake.journal().length).toBe(before);
  });

  it.each(['result-first', 'grant-first', 'together'] as const)('exchanges the code once, %s', async (order) => {
    const all = await platform();
    const { ended } = follow((options) => all.wx.registrations.company(company, options));
    await after(all, () => all.fake.registrations.confirm(undefined, { order }));
    expect(await ended).toMatchObject({ appId: expect.stringMatching(/^wx/) });
    expect(exchanges(all)).toBe(1);
    expect(all.fake.violations()).toEqual([]);
    for await (const { value } of all.store.list('wechat-open/')) expect(value).not.toContain('queryauthcode@@@');
  });

  it('needs only the push: the query is down', async () => {
    const all = await platform();
    const { ended } = follow((options) => all.wx.registrations.company(company, options));
    await all.fake.clock.advance('1s');
    all.fake.faults.on('fastRegisterEnterpriseWeapp', errorAnswer(-1));
    await after(all, () => all.fake.registrations.confirm(), '10s');
    expect(await ended).toMatchObject({ appId: expect.any(String) });
  });

  it.each([
    ['the result', [resultPush]],
    ['the grant', ['authorized']],
  ])('needs one of the pushes: %s is lost', async (_, drop) => {
    const all = await platform();
    all.fake.pushes.trouble({ drop });
    const { ended } = follow((options) => all.wx.registrations.company(company, options));
    await after(all, () => all.fake.registrations.confirm());
    const [task] = all.fake.registrations.list();
    expect(await ended).toEqual({ appId: task?.appId });
    expect(exchanges(all)).toBe(1);
    expect(await all.wx.authorizer(task?.appId ?? '').basicInfo.getAccountBasicInfo()).toBeDefined();
  });

  it('finds the program without any push; the code is lost, so its administrator grants it once more', async () => {
    const all = await platform();
    const { fake, wx } = all;
    fake.pushes.trouble({ drop: [resultPush, 'authorized'] });
    // Another program of the same time is not mistaken for it.
    const other = follow((options) =>
      wx.registrations.company({ ...company, companyName: 'Other', companyCode: '91440300708461136X' }, options),
    );
    const { progress, ended } = follow((options) => wx.registrations.company(company, options));
    await after(all, async () => {
      await fake.registrations.confirm(company.companyCode);
      await fake.registrations.confirm('91440300708461136X');
    });
    const task = fake.registrations.list().find(({ subject }) => subject === company.companyCode);
    expect(progress.at(-1)).toMatchObject({ step: 'grant', state: 'waiting', detail: { appId: task?.appId } });
    expect(other.progress.at(-1)?.detail?.appId).not.toBe(task?.appId);
    fake.pushes.trouble({});
    const { url } = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound' });
    const { redirectUrl } = await fake.consent({ url, appId: task?.appId ?? '' });
    await wx.authLinks.finish(Object.fromEntries(new URL(redirectUrl).searchParams));
    await fake.clock.advance('6m');
    expect(await ended).toEqual({ appId: task?.appId });
  });

  it('is asked for only once while its answer is lost, and again when the lost link has run out', async () => {
    const all = await platform();
    const { fake, wx } = all;
    fake.faults.next('fastRegisterEnterpriseWeapp', { kind: 'cut' });
    const lost = await wx.registrations.company(company).catch((error: unknown) => error);
    expect(TransportError.is(lost)).toBe(true);
    const { progress, ended } = follow((options) => wx.registrations.company(company, options));
    await fake.clock.advance('1h');
    expect(progress.at(-1)).toMatchObject({ step: 'end of the registration that runs', state: 'waiting' });
    expect(fake.registrations.list()).toHaveLength(1);
    await fake.clock.advance('24h');
    await fake.settled();
    await wx.push.drain();
    await fake.clock.advance('1m');
    expect(fake.registrations.list()).toMatchObject([{ status: 1 }, { status: 0 }]);
    await after(all, () => fake.registrations.confirm());
    expect(await ended).toEqual({ appId: fake.registrations.list()[1]?.appId });
  });

  it('goes on in another process after an abort, and after a wait that was too short', async () => {
    const all = await platform();
    const { fake, wx, store } = all;
    const stop = new AbortController();
    const aborted = wx.registrations.company(company, { signal: stop.signal }).catch((error: unknown) => error);
    await fake.clock.advance('1m');
    stop.abort();
    expect(await aborted).toMatchObject({ reason: 'aborted', step: 'confirmation' });
    const other = connect(fake, store);
    const short = other.registrations.company(company, { timeoutMs: 60_000 }).catch((error: unknown) => error);
    await fake.clock.advance('2m');
    expect(await short).toMatchObject({ reason: 'timeout', step: 'confirmation' });
    const { progress, ended } = follow((options) => other.registrations.company(company, options));
    await after(all, () => fake.registrations.confirm());
    expect(await ended).toEqual({ appId: fake.registrations.list()[0]?.appId });
    expect(progress).toContainEqual({ step: 'create', state: 'resumed' });
    expect(fake.registrations.list()).toHaveLength(1);
  });

  it.each([
    [1001, 'too many programs', '注销'],
    [-1, 'legal person do not fit', '工商'],
    [61070, 'WeChat id of the legal person', '法人'],
    [1234567, 'registration failed', '状态码'],
  ])('is refused with %i by push, with advice; the next call is a new attempt', async (status, en, zh) => {
    const all = await platform();
    const { fake, wx } = all;
    const { ended } = follow((options) => wx.registrations.company(company, options));
    await after(all, () => fake.registrations.fail(status));
    const refused = await ended;
    expect(refused).toMatchObject({ kind: 'workflow', reason: 'refused', advice: { zh: expect.stringContaining(zh) } });
    expect((refused as Error).message).toContain(en);
    expect((refused as Error).message).toContain(String(status));
    const again = follow((options) => wx.registrations.company(company, options));
    await after(all, () => fake.registrations.confirm());
    expect(await again.ended).toEqual({ appId: fake.registrations.list()[1]?.appId });
  });

  it('gives one no to everyone who waits, and begins one new attempt for all', async () => {
    const all = await platform();
    const { fake, wx, store } = all;
    const both = (): Promise<unknown>[] =>
      [wx, connect(fake, store)].map((one) => one.registrations.company(company).catch((error: unknown) => error));
    const first = both();
    await after(all, () => fake.registrations.refuse());
    expect(await Promise.all(first)).toMatchObject([{ reason: 'refused' }, { reason: 'refused' }]);
    const second = both();
    await after(all, () => fake.registrations.confirm());
    const { appId } = fake.registrations.list()[1] ?? {};
    expect(await Promise.all(second)).toEqual([{ appId }, { appId }]);
    expect(fake.registrations.list()).toHaveLength(2);
  });

  it.each([
    ['by push', []],
    ['by asking', [resultPush]],
  ])('is told that the link ran out, %s', async (_, drop) => {
    const all = await platform();
    all.fake.pushes.trouble({ drop });
    const { ended } = follow((options) => all.wx.registrations.company(company, options));
    await after(all, () => all.fake.clock.advance('24h'));
    expect(await ended).toMatchObject({ reason: 'refused', advice: { en: expect.stringContaining('24 hours') } });
  });

  it('may try a failed face check again until the link runs out', async () => {
    const all = await platform();
    const { fake } = all;
    const { progress, ended } = follow((options) => all.wx.registrations.company(company, options));
    await fake.clock.advance('1m');
    fake.registrations.proceed(5);
    await fake.clock.advance('10m');
    expect(progress.at(-1)).toMatchObject({ state: 'waiting', detail: { status: 5 } });
    await after(all, () => fake.registrations.confirm());
    expect(await ended).toMatchObject({ appId: expect.any(String) });
  });

  it('refuses wrong input in its own names before anything is sent, and other data while it runs', async () => {
    const { wx, fake } = await platform();
    const before = fake.journal().length;
    await expect(
      wx.registrations.company({ ...company, companyCode: '123', componentPhone: '' }),
    ).rejects.toMatchObject({
      kind: 'validation',
      issues: [{ path: 'companyCode' }, { path: 'componentPhone', message: 'is missing' }],
    });
    expect(fake.journal().length).toBe(before);
    const { ended } = follow((options) => wx.registrations.company(company, { ...options, timeoutMs: 60_000 }));
    await fake.clock.advance('2m');
    expect(await ended).toMatchObject({ reason: 'timeout' });
    await expect(wx.registrations.company({ ...company, companyName: 'Other' })).rejects.toMatchObject({
      reason: 'other-input',
    });
  });

  it('passes on what WeChat refuses at once', async () => {
    const { wx } = await harness({ fake: { authorizers: [], published: false }, granted: false });
    const error = await wx.registrations.company(company).catch((thrown: unknown) => thrown);
    expect(PlatformError.is(error) && error.code).toBe(89254);
  });

  it('registers a further program under a reference of its own', async () => {
    const all = await platform();
    const { fake, wx } = all;
    for (const reference of [undefined, 'second shop']) {
      const { ended } = follow((options) => wx.registrations.company({ ...company, reference }, options));
      await after(all, () => fake.registrations.confirm());
      expect(await ended).toEqual({ appId: fake.registrations.list().at(-1)?.appId });
    }
    expect(fake.registrations.list()).toHaveLength(2);
  });

  it('registers one after the other: a second reference must wait for the first', async () => {
    const all = await platform();
    const { fake, wx } = all;
    const { ended } = follow((options) => wx.registrations.company(company, options));
    await fake.clock.advance('1m');
    await expect(wx.registrations.company({ ...company, reference: 'second shop' })).rejects.toMatchObject({
      reason: 'other-input',
    });
    await after(all, () => fake.registrations.confirm());
    expect(await ended).toEqual({ appId: fake.registrations.list()[0]?.appId });
    expect(fake.registrations.list()).toHaveLength(1);
  });

  it('takes the end of a registration that another system began for its own', async () => {
    const all = await platform();
    const { fake, wx } = all;
    const asked = { action: 'create', name: company.companyName, code: company.companyCode } as const;
    for (const status of [1002, undefined]) {
      await wx.component.registration.registerEnterprise({ ...asked, component_phone: '1' });
      const { ended } = follow((options) => wx.registrations.company(company, options));
      await after(all, () => (status ? fake.registrations.fail(status) : fake.registrations.confirm()));
      const { appId } = fake.registrations.list().at(-1) ?? {};
      expect(await ended).toMatchObject(status ? { reason: 'refused' } : { appId });
    }
    expect(fake.registrations.list()).toHaveLength(2);
  });
});

describe('a person', () => {
  it('is registered by WeChat id, or by openid for trade', async () => {
    const all = await platform();
    const individual = follow((options) => all.wx.registrations.individual(person, options));
    await after(all, () => all.fake.registrations.confirm(person.wechatId));
    expect(await individual.ended).toMatchObject({ appId: expect.any(String) });
    const upgraded = follow((options) =>
      all.wx.registrations.upgradedIndividual({ openid: 'oOwner', componentPhone: '1' }, options),
    );
    await after(all, () => all.fake.registrations.confirm('oOwner'));
    expect(await upgraded.ended).toMatchObject({ appId: expect.any(String) });
    expect(all.fake.registrations.list().map(({ kind }) => kind)).toEqual(['individual', 'upgraded-individual']);
  });

  it('is refused for a WeChat id that does not exist, at once', async () => {
    const { wx } = await harness({ fake: { authorizers: [], unknownUsers: [person.wechatId] }, granted: false });
    await expect(wx.registrations.individual(person)).rejects.toMatchObject({ code: 86004 });
  });
});

describe('a trial program', () => {
  const input = { name: 'Wheat chicken', openid: 'oOwner' };

  async function withTrial(): Promise<Harness & { readonly trial: string }> {
    const all = await platform();
    const { ended } = follow((options) => all.wx.registrations.trial(input, options));
    await after(all, () => all.fake.registrations.confirm());
    return { ...all, trial: ((await ended) as { readonly appId: string }).appId };
  }

  it.each([
    ['by push', []],
    ['in the list of grants, without the push', ['notify_third_fastregisterbetaapp']],
  ])('is found %s', async (_, drop) => {
    const all = await platform();
    all.fake.pushes.trouble({ drop });
    const { progress, ended } = follow((options) => all.wx.registrations.trial(input, options));
    await after(all, () => all.fake.registrations.confirm());
    const [task] = all.fake.registrations.list();
    expect(await ended).toEqual({ appId: task?.appId });
    expect(progress.find(({ state }) => state === 'waiting')?.detail?.authorizeUrl).toBe(task?.authorizeUrl);
    expect(exchanges(all)).toBe(1);
  });

  it.each([
    ['by push', []],
    ['by the clock', ['notify_third_fastregisterbetaapp']],
  ])('is given up when the link ran out, %s', async (_, drop) => {
    const all = await platform();
    all.fake.pushes.trouble({ drop });
    const { ended } = follow((options) => all.wx.registrations.trial(input, options));
    await after(all, () => all.fake.clock.advance('25h'));
    expect(await ended).toMatchObject({ reason: 'refused', message: expect.stringContaining('nobody confirmed') });
  });

  it.each([
    ['by push', { to: 'company', ...company }, []],
    ['by asking', { to: 'company', ...company }, ['notify_third_fastverifybetaapp']],
    ['by push', { to: 'individual', componentPhone: '1' }, []],
    ['by asking', { to: 'individual', componentPhone: '1' }, ['notify_third_fastverifybetaapp']],
  ] as const)('becomes formal, seen %s: %j', async (_, formal, drop) => {
    const all = await withTrial();
    const { fake, wx, trial } = all;
    fake.pushes.trouble({ drop: [...drop] });
    const { progress, ended } = follow((options) => wx.registrations.formalize(trial, formal, options));
    await after(all, () => fake.registrations.confirm(trial));
    expect(await ended).toEqual({ appId: trial });
    expect(progress.find(({ state }) => state === 'waiting')?.detail?.authorizeUrl).toMatch(/^https:/);
  });

  it('asks for a new link each day until someone confirms', async () => {
    const all = await withTrial();
    const { fake, wx, trial } = all;
    const { progress, ended } = follow((options) =>
      wx.registrations.formalize(trial, { to: 'company', ...company }, options),
    );
    for (let day = 0; day < 2; day++) {
      await fake.clock.advance('24h');
      await fake.settled();
      await wx.push.drain();
      await fake.clock.advance('1m');
    }
    await after(all, () => fake.registrations.confirm(trial));
    expect(await ended).toEqual({ appId: trial });
    const links = new Set(progress.map(({ detail }) => detail?.authorizeUrl).filter(Boolean));
    expect(links.size).toBe(3);
    expect(fake.registrations.list()).toHaveLength(4);
  });

  it('stops when the time is over, or the person says no', async () => {
    const all = await withTrial();
    const { fake, wx, trial } = all;
    const formal = { to: 'company', ...company } as const;
    const refused = follow((options) => wx.registrations.formalize(trial, formal, options));
    await after(all, () => fake.registrations.refuse(trial));
    expect(await refused.ended).toMatchObject({ reason: 'refused', message: expect.stringContaining('said no') });
    const late = follow((options) => wx.registrations.formalize(trial, formal, { ...options, timeoutMs: 86_000_000 }));
    await fake.clock.advance('24h');
    expect(await late.ended).toMatchObject({ reason: 'timeout' });
  });

  it('must be one, and is told what to become', async () => {
    const all = await withTrial();
    const { fake, wx, trial } = all;
    await expect(wx.registrations.formalize(trial, { to: 'bank' } as never)).rejects.toMatchObject({
      issues: [{ path: 'to' }, { path: 'componentPhone' }],
    });
    const formal = { to: 'company', ...company } as const;
    const { ended } = follow((options) => wx.registrations.formalize(trial, formal, options));
    await after(all, () => fake.registrations.confirm(trial));
    await ended;
    await expect(wx.registrations.formalize(trial, { ...formal, companyName: 'Other' })).rejects.toMatchObject({
      code: 91021,
    });
  });
});

describe('a copy of an official account’s subject', () => {
  const official = 'wx2000000000000001';
  const withOfficial = (): Promise<Harness> =>
    harness({ fake: { authorizers: [{ appId: official, kind: 'official-account', granted: true }] } });

  it('is usable at once, with one exchange', async () => {
    const all = await withOfficial();
    const { fake, wx } = all;
    const program = await wx.registrations.copy(official, fake.registrations.copyTicket(official));
    await fake.settled();
    await wx.push.drain();
    expect(program).toMatchObject({ isVerified: true, isLinked: true });
    expect(await wx.authorizer(program.appId).basicInfo.getAccountBasicInfo()).toMatchObject({ appid: program.appId });
    expect(exchanges(all)).toBe(1);
  });

  it('is refused for a ticket that the page did not give', async () => {
    const { wx } = await withOfficial();
    await expect(wx.registrations.copy(official, 'made up')).rejects.toMatchObject({ code: 61058 });
  });
});
