import { HttpError, PlatformError, TransportError } from '@minigate/core';
import type { Fault } from '@minigate/core/testing';
import { describe, expect, it } from 'vitest';
import { connect, type Harness, harness, merchant } from './__fixtures__/harness.js';

const answer = (errcode: number, errmsg = 'refused rid: 6548b0a1-2b3c4d5e-6f708192'): Fault => ({
  kind: 'answer',
  body: { errcode, errmsg },
});

/** Runs a call and moves the clock far enough for its retries. */
async function through<T>({ fake, caught }: Harness, call: Promise<T>): Promise<unknown> {
  const result = caught(call);
  await fake.clock.advance('20s');
  return result;
}

describe('what WeChat answers', () => {
  it.each([40001, 42001])('renews the token once after %i and repeats the call', async (code) => {
    const run = await harness();
    const { fake, wx } = run;
    await wx.authorizer(merchant).codeManagement.getVersionInfo();
    const before = fake.calls('getAuthorizerAccessToken');
    fake.faults.next('getVersionInfo', answer(code));
    expect(await through(run, wx.authorizer(merchant).codeManagement.getVersionInfo())).not.toBeInstanceOf(Error);
    expect(fake.calls('getAuthorizerAccessToken')).toBe(before + 1);
    expect(run.leaks()).toEqual([]);
  });

  it('repeats a write as well after a refused token, since nothing was done', async () => {
    const run = await harness();
    const { code } = run.wx.authorizer(merchant);
    run.fake.faults.next('commit', answer(40001));
    expect(await through(run, code.commit({ templateId: 1, version: '1.0.0', description: 'first' }))).toBeUndefined();
    expect(run.fake.calls('commit')).toBe(2);
  });

  it('gives up when the renewed token is refused too', async () => {
    const run = await harness();
    run.fake.faults.next('getVersionInfo', answer(40001), { times: 2 });
    const error = await through(run, run.wx.authorizer(merchant).codeManagement.getVersionInfo());
    expect(error).toMatchObject({
      kind: 'platform',
      code: 40001,
      class: 'token',
      requestId: '6548b0a1-2b3c4d5e-6f708192',
    });
    expect(run.fake.calls('getVersionInfo')).toBe(2);
  });

  it('takes a token that another process renewed instead of renewing again', async () => {
    const run = await harness();
    const { fake, wx } = run;
    await wx.authorizer(merchant).codeManagement.getVersionInfo();
    fake.tokens.expire(merchant);
    await through(
      run,
      Promise.all(Array.from({ length: 50 }, () => wx.authorizer(merchant).codeManagement.getVersionInfo())),
    );
    // Once in the harness's recovery or first call, once now.
    expect(fake.calls('getAuthorizerAccessToken')).toBe(2);
  });

  it('renews when what another process renewed ended early, too', async () => {
    const run = await harness();
    const { fake, wx, store } = run;
    const other = connect(fake, store);
    await wx.authorizer(merchant).codeManagement.getVersionInfo();
    fake.tokens.expire(merchant);
    await through(run, other.authorizer(merchant).codeManagement.getVersionInfo());
    fake.tokens.expire(merchant);
    expect(await through(run, wx.authorizer(merchant).codeManagement.getVersionInfo())).not.toBeInstanceOf(Error);
    expect(fake.calls('getAuthorizerAccessToken')).toBe(3);
  });

  it.each([45009, 61004])('does not take %i for a lost grant while it restores the refresh token', async (code) => {
    const run = await harness();
    const { fake, wx, store } = run;
    await store.delete(`wechat-open/${fake.component.appId}/authorizer-token/${merchant}`);
    fake.faults.next('getAuthorizerInfo', answer(code));
    expect(await through(run, wx.authorizer(merchant).codeManagement.getVersionInfo())).toMatchObject({
      kind: 'platform',
      code,
    });
    expect(await through(run, wx.authorizer(merchant).codeManagement.getVersionInfo())).not.toBeInstanceOf(Error);
  });

  it('restores the refresh token from WeChat after 61023, and says who must act when there is none', async () => {
    const run = await harness();
    const { fake, wx, store } = run;
    const key = `wechat-open/${fake.component.appId}/authorizer-token/${merchant}`;
    await store.set(
      key,
      JSON.stringify({ value: '', expiresAt: 0, obtainedAt: 0, refreshToken: 'refreshtoken@@@outdated' }),
    );
    expect(await through(run, wx.authorizer(merchant).codeManagement.getVersionInfo())).not.toBeInstanceOf(Error);
    expect(fake.calls('getAuthorizerAccessToken')).toBe(2);

    const gone = await harness();
    await gone.fake.revoke(merchant);
    await gone.wx.push.drain();
    const error = await through(gone, gone.wx.authorizer(merchant).codeManagement.getVersionInfo());
    expect(error).toMatchObject({
      kind: 'auth',
      reason: 'not-authorized',
      advice: { en: expect.stringContaining('grant access') },
    });
  });

  it('repeats reads after -1 and reports it for writes', async () => {
    const run = await harness();
    run.fake.faults.next('getVersionInfo', answer(-1, 'system error'), { times: 2 });
    expect(await through(run, run.wx.authorizer(merchant).codeManagement.getVersionInfo())).not.toBeInstanceOf(Error);
    expect(run.fake.calls('getVersionInfo')).toBe(3);

    run.fake.faults.next('commit', answer(-1, 'system error'));
    const error = await through(
      run,
      run.wx.authorizer(merchant).code.commit({ templateId: 1, version: '1', description: 'd' }),
    );
    expect(error).toMatchObject({ kind: 'platform', code: -1, class: 'busy', retryable: true });
    expect(run.fake.calls('commit')).toBe(1);
  });

  it('does not repeat after 45009: the quota is gone until midnight', async () => {
    const run = await harness();
    run.fake.faults.next('getVersionInfo', answer(45009, 'reach max api daily quota limit'));
    const error = await through(run, run.wx.authorizer(merchant).codeManagement.getVersionInfo());
    expect(error).toMatchObject({
      kind: 'platform',
      code: 45009,
      class: 'quota',
      retryable: false,
      advice: { zh: expect.any(String) },
    });
    expect(run.fake.calls('getVersionInfo')).toBe(1);
  });

  it('names a 502 page as what it is', async () => {
    const run = await harness();
    run.fake.faults.on('commit', { kind: 'status', status: 502, text: '<html>Bad Gateway</html>' });
    const error = await through(
      run,
      run.wx.authorizer(merchant).code.commit({ templateId: 1, version: '1', description: 'd' }),
    );
    expect(HttpError.is(error) && [error.status, error.reason]).toEqual([502, 'status']);
    expect(run.fake.calls('commit')).toBe(1);

    run.fake.faults.next('getVersionInfo', { kind: 'status', status: 502, text: '<html>Bad Gateway</html>' });
    expect(await through(run, run.wx.authorizer(merchant).codeManagement.getVersionInfo())).not.toBeInstanceOf(Error);
  });

  it('says after a cut connection that the outcome is unknown', async () => {
    const run = await harness();
    run.fake.faults.next('commit', { kind: 'cut' });
    const error = await through(
      run,
      run.wx.authorizer(merchant).code.commit({ templateId: 1, version: '1', description: 'd' }),
    );
    expect(TransportError.is(error) && error.reason).toBe('network');
    // The platform did act: the trial version is there.
    expect((await run.wx.authorizer(merchant).code.versions()).exp_info).toMatchObject({ exp_version: '1' });
    expect(run.leaks()).toEqual([]);
  });

  it('reads JSON with raw control characters and with integers beyond 2^53', async () => {
    const run = await harness();
    run.fake.faults.next('getVersionInfo', {
      kind: 'raw',
      text: '{"exp_info":{"exp_time":1700000000,"exp_version":"1.0\u0000.0","exp_desc":"a\u0007\nb"},"serial":12345678901234567890}',
      contentType: 'text/plain',
    });
    const info = await through(run, run.wx.authorizer(merchant).codeManagement.getVersionInfo());
    expect(info).toMatchObject({
      exp_info: { exp_version: '1.0\u0000.0', exp_desc: 'a\u0007\nb' },
      serial: 12345678901234567890n,
    });
  });

  it('gives the error, not a picture of it, when an image endpoint answers JSON', async () => {
    const run = await harness();
    const { code } = run.wx.authorizer(merchant);
    run.fake.faults.next('getTrialQRCode', {
      kind: 'raw',
      text: '{"errcode":86000,"errmsg":"should be called only from third party"}',
      contentType: 'image/jpeg',
    });
    expect(await through(run, code.trialQr())).toMatchObject({ kind: 'platform', code: 86000 });

    await code.commit({ templateId: 1, version: '1.0.0', description: 'first' });
    const picture = (await through(run, code.trialQr('pages/index/index'))) as Blob;
    expect(picture).toBeInstanceOf(Blob);
    expect(picture.size).toBeGreaterThan(100);
  });

  it('explains a refusal with class and advice, and keeps secrets out of it', async () => {
    const run = await harness();
    run.fake.faults.next(
      'getVersionInfo',
      answer(61004, 'access clientip is not registered requestIP: 1.2.3.4 access_token=14_secretsecretsecret'),
    );
    const error = await through(run, run.wx.authorizer(merchant).codeManagement.getVersionInfo());
    expect(PlatformError.is(error) && error.advice?.en).toMatch(/allow list|IP/i);
    expect(run.output.join('')).not.toContain('secretsecret');
  });
});
