import { type Invoke, stringifyJson } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import { pause } from '../../client/pause.js';
import { getCodePrivacyInfo, getVersionInfo } from '../../families/code-management/index.js';
import { setPrivacySetting } from '../../families/privacy/index.js';
import { applyInterface } from '../../families/privacy-interface/index.js';
import { checkPrivacyInput, mergedGuideline, type PrivacyInput, reasonFor } from './privacy-input.js';
import {
  collectedData,
  type InterfaceState,
  interfaceStates,
  type PrivacyNeeds,
  type ScanFindings,
  scanFindings,
} from './privacy-needs.js';
import { beginningOf, isSince, runSettings, type SettingsOptions } from './run.js';

/** What became of the privacy settings. */
export interface PrivacyResult {
  /** Whether the guideline of the development version had to be changed. */
  readonly guideline: 'set' | 'unchanged';
  /** Every interface in the code that needed a right: `granted`, `refused` or `not-allowed` with the reason, or `unknown`. */
  readonly interfaces: readonly InterfaceState[];
  /** See {@link PrivacyNeeds.undeclared}. */
  readonly undeclared: readonly string[];
}

/** The privacy guideline (用户隐私保护指引) of a mini program. The plain endpoints are in `privacy` and `privacyInterface`. */
export interface PrivacyGuideline {
  /**
   * Waits until the scan of the trial version is over, and tells what it needs.
   *
   * @throws TransportError with reason `aborted`; PlatformError 86001 without a trial version.
   */
  needs(options?: { readonly signal?: AbortSignal | undefined }): Promise<PrivacyNeeds>;
  /**
   * Brings the privacy settings of the trial version to where it can be submitted: waits for its scan, sets the guideline of the
   * development version (it goes online with the next release), asks for the interfaces that need a right, and waits for their review
   * by the push `wxa_privacy_apply` or the next poll.
   *
   * Texts of kinds that are not in the input stay as they are; a guideline that says all of it already is not set again, and an
   * interface that is granted or in review is not asked for again. Broken off (crash, abort, time-out), the same call goes on.
   * Call it again after each commit: a new version is a new run. An interface that was refused is asked for again with other input.
   *
   * @throws ValidationError that names every missing text (`texts.Location`) and reason (`interfaces.wx.getLocation`) at once, before
   * anything is changed.
   * @throws WorkflowError `timeout`, `aborted`. PlatformError 86001 without a trial version, 87072 and others.
   */
  applyScan(input: PrivacyInput, options?: SettingsOptions): Promise<PrivacyResult>;
}

const scanPollMs = 5_000;

/** @param invoke - sends calls for the account `appId`. */
export function privacyGuideline(context: WechatContext, invoke: Invoke, appId: string): PrivacyGuideline {
  const { clock } = context.client.runtime;

  const setGuideline = async (input: PrivacyInput): Promise<PrivacyResult['guideline']> => {
    const { guideline } = await collectedData(invoke);
    const wanted = mergedGuideline(input, guideline);
    if (stringifyJson(wanted) === stringifyJson(mergedGuideline({}, guideline))) return 'unchanged';
    await invoke(setPrivacySetting, wanted);
    return 'set';
  };

  const apply = async (input: PrivacyInput, name: string): Promise<boolean> => {
    const { content = '', pictures = [], video, pages = [] } = reasonFor(input, name) ?? {};
    await invoke(applyInterface, {
      api_name: name,
      content,
      ...(pictures.length > 0 && { pic_list: [...pictures] }),
      ...(video !== undefined && { video_list: [video] }),
      ...(pages.length > 0 && { url_list: [...pages] }),
    });
    return true;
  };
  /** Whether an attempt whose answer was lost asked for the interface, even when it is refused by now. */
  const findApplication = async (name: string, begunAt: number): Promise<true | undefined> => {
    const [state] = await interfaceStates(invoke, [name]);
    return state?.appliedAt !== undefined && isSince(state.appliedAt, begunAt) ? true : undefined;
  };

  return {
    async needs({ signal } = {}) {
      let findings = await scanFindings(invoke, signal);
      while (findings === undefined) {
        await pause(clock, scanPollMs, signal, { endpointId: getCodePrivacyInfo.id, what: 'the code scan' });
        findings = await scanFindings(invoke, signal);
      }
      const { data } = await collectedData(invoke);
      const interfaces = await interfaceStates(invoke, findings.interfaces, signal);
      return { interfaces, undeclared: findings.undeclared, data };
    },
    async applyScan(input, options = {}) {
      const { exp_info: trial } = await invoke(getVersionInfo, {}, { signal: options.signal });
      const change = {
        appId,
        subject: 'privacy-interfaces',
        name: `set the privacy guideline of ${appId}`,
        input: { ...input, version: trial?.exp_time },
      } as const;
      return runSettings(context, change, options, async (run, pace): Promise<PrivacyResult> => {
        const begunAt = await beginningOf(run, context);
        const { interfaces: names, undeclared } = await run.wait<ScanFindings>('the scan', {
          async ask(signal) {
            const findings = await scanFindings(invoke, signal);
            return findings === undefined ? { pending: {} } : { decided: findings };
          },
          pollMs: scanPollMs,
          timeoutMs: pace.timeoutMs,
        });
        const { guideline: current, data } = await collectedData(invoke);
        const states = await interfaceStates(invoke, names);
        checkPrivacyInput(input, current, data, states);
        const guideline = await run.step('set the guideline', { act: () => setGuideline(input), find: 'repeat' });
        for (const { name, status } of states)
          if (status === 'to-apply' || status === 'refused')
            await run.step(`ask for ${name}`, {
              act: () => apply(input, name),
              find: () => findApplication(name, begunAt),
            });
        const interfaces = await run.wait<readonly InterfaceState[]>('the reviews of the interfaces', {
          async ask(signal) {
            const asked = await interfaceStates(invoke, names, signal);
            const waiting = asked.filter(({ status }) => status === 'in-review').map(({ name }) => name);
            return waiting.length > 0 ? { pending: { interfaces: waiting } } : { decided: asked };
          },
          ...pace,
        });
        return { guideline, interfaces, undeclared };
      });
    },
  };
}
