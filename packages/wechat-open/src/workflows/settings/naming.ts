import { type Invoke, PlatformError, ValidationError, type ValidationIssue, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import {
  checkNickName,
  type GetNickNameStatusResponse,
  getAccountBasicInfo,
  getNickNameStatus,
  type SetNickNameRequest,
  setNickName,
} from '../../families/basic-info/index.js';
import { mediaIdOf, type Picture, pictureDigest, pictureIssues } from './pictures.js';
import { beginningOf, isSince, runSettings, type SettingsOptions } from './run.js';

/** A name to ask for. */
export interface NameInput {
  /** 4 to 30 characters, where a Chinese character counts as two. */
  readonly name: string;
  /** Pictures that prove the right to a protected word, such as a trade mark's certificate; at most 5. */
  readonly proofs?: readonly Picture[] | undefined;
  /** Picture of the business licence; programs of organisations. */
  readonly license?: Picture | undefined;
  /** Picture of the identity card; programs of persons. */
  readonly idCard?: Picture | undefined;
}

/** What a name needs. */
export interface NameCheck {
  /** Whether it holds a protected word, so that {@link NamingWorkflow.change} needs `proofs`. */
  readonly needsProof: boolean;
  /** Which proof, in the platform's words for the merchant. */
  readonly wording: string | undefined;
  /** Changes of the name that are left in this period. */
  readonly changesLeft: number;
}

/** A name that holds. */
export interface NameChange {
  readonly name: string;
  /** Whether it took a review. */
  readonly reviewed: boolean;
}

/** The name of an account. The plain endpoints are in `basicInfo`. */
export interface NamingWorkflow {
  /** Checks a name; costs nothing. @throws PlatformError 53010 to 53019 for a name that can never be had, with what to do. */
  check(name: string): Promise<NameCheck>;
  /**
   * Changes the name, and waits for its review where it needs one (1 to 7 days): the platform's push `wxa_nickname_audit` or the
   * next poll ends the wait. A name that the account has already, or that is in review already, is not asked for again.
   *
   * Nothing is sent before the check passed, proofs are there where they are needed, and a change is left. Changes are few: see
   * {@link check}. Broken off (crash, abort, time-out), the same call goes on. After a refusal call it with other proofs, which are
   * a new request; the same call gives the same refusal for 30 days, or set `attempt`.
   *
   * @throws ValidationError that names `name`, `proofs` or what else is missing, before anything was asked for.
   * @throws WorkflowError `refused` with the reviewer's reason, when another name is in review, or when no change is left; `timeout`,
   * `aborted`.
   * @throws PlatformError 53010 to 53019, 91001 (not made by fast registration), 91002 (not after a release) and others up to 91019.
   */
  change(input: NameInput, options?: SettingsOptions): Promise<NameChange>;
}

type Asked =
  /** Missing id: the latest request. */
  { readonly state: 'asked'; readonly auditId?: number | undefined } | { readonly state: 'held' };
type Decision = { readonly status: 'passed' } | { readonly status: 'refused'; readonly reason: string | undefined };

const maxProofs = 5;

/** @param invoke - sends calls for the account `appId`. */
export function namingWorkflow(context: WechatContext, invoke: Invoke, appId: string): NamingWorkflow {
  const mediaId = (picture: Picture): Promise<string> => mediaIdOf(context, invoke, appId, picture);

  /** The newest request for a name; `undefined` when there was none. */
  const latestRequest = async (): Promise<GetNickNameStatusResponse | undefined> => {
    try {
      return await invoke(getNickNameStatus, {});
    } catch (error) {
      if (PlatformError.is(error) && !error.retryable) return undefined;
      throw error;
    }
  };
  const nickname = async () => (await invoke(getAccountBasicInfo, {})).nickname_info;

  /** Asks for the name, unless it holds or is in review. */
  const ask = async ({ name, proofs = [], license, idCard }: NameInput, workflow: string): Promise<Asked> => {
    const { nickname: current, modify_quota: quota, modify_used_count: used } = await nickname();
    if (current === name) return { state: 'held' };
    const latest = await latestRequest();
    if (latest !== undefined && Number(latest.audit_stat) === 1) {
      if (latest.nickname === name) return { state: 'asked' };
      throw anotherInReview(workflow);
    }
    if (used >= quota) throw noChangeLeft(workflow, quota);
    const { hit_condition: needsProof, wording } = await invoke(checkNickName, { nick_name: name });
    if (needsProof && proofs.length === 0) throw proofMissing(wording);
    const request: Record<string, string> = { nick_name: name };
    if (license !== undefined) request['license'] = await mediaId(license);
    if (idCard !== undefined) request['id_card'] = await mediaId(idCard);
    for (const [index, proof] of proofs.entries()) request[`naming_other_stuff_${index + 1}`] = await mediaId(proof);
    const answer = await invoke(setNickName, request as unknown as SetNickNameRequest);
    if (answer.audit_id) return { state: 'asked', auditId: answer.audit_id };
    // Without an order: the name holds at once, or it was not taken and the answer says what is missing.
    if (answer.wording && (await nickname()).nickname !== name) throw proofMissing(answer.wording);
    return { state: 'held' };
  };

  /** Whether an attempt whose answer was lost asked for the name. */
  const find = async (name: string, begunAt: number): Promise<Asked | undefined> => {
    if ((await nickname()).nickname === name) return { state: 'held' };
    const latest = await latestRequest();
    return latest?.nickname === name && isSince(latest.create_time, begunAt) ? { state: 'asked' } : undefined;
  };

  const decision = async ({ auditId }: { readonly auditId?: number | undefined }, signal: AbortSignal | undefined) => {
    const answer = await invoke(getNickNameStatus, auditId === undefined ? {} : { audit_id: auditId }, { signal });
    const status = Number(answer.audit_stat);
    if (status === 3) return { decided: { status: 'passed' } as const };
    if (status === 2) return { decided: { status: 'refused', reason: answer.fail_reason || undefined } as const };
    return { pending: { name: answer.nickname } };
  };

  return {
    async check(name) {
      const { hit_condition: needsProof, wording } = await invoke(checkNickName, { nick_name: name });
      const { modify_quota: quota, modify_used_count: used } = await nickname();
      return { needsProof, wording: wording || undefined, changesLeft: Math.max(0, quota - used) };
    },
    async change(input, options = {}) {
      checkInput(input);
      const { name } = input;
      const workflow = `change the name of ${appId}`;
      const outcome = await runSettings(
        context,
        { appId, subject: 'name', name: workflow, input: await digested(input) },
        options,
        async (run, pace): Promise<Decision & { readonly reviewed: boolean }> => {
          const begunAt = await beginningOf(run, context);
          const asked = await run.step('ask for the name', {
            act: () => ask(input, workflow),
            find: () => find(name, begunAt),
          });
          if (asked.state === 'held') return { status: 'passed', reviewed: false };
          const decided = await run.wait<Decision>('the review of the name', {
            ask: (signal) => decision(asked, signal),
            ...pace,
          });
          return { ...decided, reviewed: true };
        },
      );
      if (outcome.status === 'refused') throw refused(workflow, outcome.reason);
      return { name, reviewed: outcome.reviewed };
    },
  };
}

function checkInput({ name, proofs = [], license, idCard }: NameInput): void {
  const issues: ValidationIssue[] = [];
  const length = [...String(name ?? '')].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
  if (length < 4 || length > 30)
    issues.push({ path: 'name', message: 'must have 4 to 30 characters; a Chinese one counts as two' });
  if (proofs.length > maxProofs) issues.push({ path: 'proofs', message: `must be at most ${maxProofs} pictures` });
  issues.push(
    ...pictureIssues({
      ...Object.fromEntries(proofs.map((proof, index) => [`proofs.${index}`, proof])),
      ...(license !== undefined && { license }),
      ...(idCard !== undefined && { idCard }),
    }),
  );
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: setNickName.id });
}

const digested = async ({ name, proofs = [], license, idCard }: NameInput): Promise<unknown> => ({
  name,
  proofs: await Promise.all(proofs.map(pictureDigest)),
  license: license && (await pictureDigest(license)),
  idCard: idCard && (await pictureDigest(idCard)),
});

const proofMissing = (wording: string | undefined): ValidationError =>
  new ValidationError(
    'request',
    [{ path: 'proofs', message: `the name holds a protected word; the platform asks for proof: ${wording ?? ''}` }],
    { endpointId: setNickName.id },
  );

const anotherInReview = (workflow: string): WorkflowError =>
  new WorkflowError('refused', workflow, 'another name is in review', {
    step: 'ask for the name',
    advice: { en: 'Wait for the review of the other name.', zh: '请等待当前名称的审核结果。' },
  });

const noChangeLeft = (workflow: string, quota: number): WorkflowError =>
  new WorkflowError('refused', workflow, `the ${quota} changes of this period are used up`, {
    step: 'ask for the name',
    advice: {
      en: 'Wait for the next period, or rename by verification in the mp console.',
      zh: '请等待下一周期，或在公众平台通过微信认证改名。',
    },
  });

const refused = (workflow: string, reason: string | undefined): WorkflowError =>
  new WorkflowError('refused', workflow, `the name was refused: ${reason ?? 'without a reason'}`, {
    step: 'the review of the name',
    advice: {
      en: 'Choose another name, or ask again with other proofs that answer the reason.',
      zh: '请更换名称，或按驳回原因补充材料后重新提交。',
    },
  });
