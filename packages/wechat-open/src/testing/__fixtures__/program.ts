import type { WechatOpenFakeOptions } from '../index.js';
import { type Answer, type Caller, createCaller, program } from './caller.js';

/** Calls on behalf of one authorized mini program. */
export interface ProgramCaller extends Caller {
  readonly token: string;
  /** POST with the program's token. */
  call(path: string, body?: unknown): Promise<Answer>;
  /** GET with the program's token. */
  read(path: string): Promise<Answer>;
  commit(change?: Record<string, unknown>): Promise<Answer>;
  /** Commits, waits for the scan, submits. @returns the audit id. */
  submit(version?: string): Promise<number>;
  /** Submits, approves and releases. */
  publish(version: string): Promise<void>;
}

/** A fake with one authorized mini program. */
export async function createProgram(options: WechatOpenFakeOptions = {}): Promise<ProgramCaller> {
  const caller = createCaller(options);
  const { accessToken } = await caller.authorize();
  const call = (path: string, body?: unknown): Promise<Answer> => caller.post(path, body, accessToken);
  const commit = (change: Record<string, unknown> = {}): Promise<Answer> =>
    call('/wxa/commit', { template_id: 1, ext_json: '{}', user_version: '1.0.0', user_desc: 'first', ...change });
  const submit = async (version = '1.0.0'): Promise<number> => {
    await commit({ user_version: version });
    caller.fake.scans.finish(program);
    const { auditid } = await call('/wxa/submit_audit', {});
    return auditid;
  };
  return {
    ...caller,
    token: accessToken,
    call,
    read: (path) => caller.get(path, accessToken),
    commit,
    submit,
    async publish(version) {
      await caller.fake.audits.approve(await submit(version));
      await call('/wxa/release', {});
    },
  };
}
