import { type Invoke, PlatformError } from '@minigate/core';
import { getCodePrivacyInfo } from '../../families/code-management/index.js';
import { type GetPrivacySettingResponse, getPrivacySetting } from '../../families/privacy/index.js';
import { listInterfaces } from '../../families/privacy-interface/index.js';

/** How the right to an interface stands. `unknown`: the platform does not list it among those that need an application. */
export type InterfaceStatus = 'to-apply' | 'not-allowed' | 'in-review' | 'refused' | 'granted' | 'unknown';

/** An interface that needs a right. */
export interface InterfaceState {
  /** Such as `wx.getLocation`. */
  readonly name: string;
  readonly status: InterfaceStatus;
  /** Why it was refused or is not allowed. */
  readonly reason: string | undefined;
  /** When the right was asked for last, seconds since the epoch. */
  readonly appliedAt: number | undefined;
}

/** A kind of data that the code collects. */
export interface CollectedData {
  /** Such as `PhoneNumber`. */
  readonly kind: string;
  /** Its name in Chinese. */
  readonly label: string;
  /** What the guideline of the development version says that it is for; `undefined` when it says nothing yet. */
  readonly text: string | undefined;
}

/** What the scan of the trial version found. */
export interface PrivacyNeeds {
  /** Interfaces in the code that need a right which the program had not at the scan, with how it stands now. */
  readonly interfaces: readonly InterfaceState[];
  /**
   * Interfaces in the code that no declaration covers: name them in `requiredPrivateInfos` of the next commit's ext, or submit with
   * `privacy_api_not_use` when the code never calls them.
   */
  readonly undeclared: readonly string[];
  /** Kinds of data that the guideline must explain. */
  readonly data: readonly CollectedData[];
}

/** What the scan said of the code. */
export interface ScanFindings {
  readonly interfaces: readonly string[];
  readonly undeclared: readonly string[];
}

const scanUnfinished = 61039;
/** Values of `status` in get_privacy_interface, from 1. */
const statuses: readonly InterfaceStatus[] = ['to-apply', 'not-allowed', 'in-review', 'refused', 'granted'];

/** What the scan said, or `undefined` while it runs. */
export async function scanFindings(invoke: Invoke, signal?: AbortSignal): Promise<ScanFindings | undefined> {
  try {
    const found = await invoke(getCodePrivacyInfo, {}, { signal });
    return { interfaces: found.without_auth_list ?? [], undeclared: found.without_conf_list ?? [] };
  } catch (error) {
    if (PlatformError.is(error) && error.code === scanUnfinished) return undefined;
    throw error;
  }
}

/** How the rights to interfaces stand. @param names - with or without `wx.`. */
export async function interfaceStates(
  invoke: Invoke,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<readonly InterfaceState[]> {
  if (names.length === 0) return [];
  const { interface_list: list } = await invoke(listInterfaces, {}, { signal });
  return names.map((name) => {
    const row = list.find(({ api_name }) => sameInterface(api_name, name));
    return {
      name: row?.api_name ?? name,
      status: statuses[Number(row?.status) - 1] ?? 'unknown',
      reason: row?.fail_reason || undefined,
      appliedAt: row?.apply_time,
    };
  });
}

/** The guideline of the development version, and the kinds of data in its code. */
export async function collectedData(
  invoke: Invoke,
): Promise<{ readonly guideline: GetPrivacySettingResponse; readonly data: readonly CollectedData[] }> {
  const guideline = await invoke(getPrivacySetting, { privacy_ver: 2 });
  const data = (guideline.privacy_list ?? []).map((kind) => {
    const set = guideline.setting_list?.find(({ privacy_key }) => privacy_key === kind);
    const described = guideline.privacy_desc?.privacy_desc_list.find(({ privacy_key }) => privacy_key === kind);
    return { kind, label: described?.privacy_desc ?? set?.privacy_label ?? kind, text: set?.privacy_text || undefined };
  });
  return { guideline, data };
}

/** Whether two names are one interface: the scan and the list do not agree on the prefix. */
export function sameInterface(one: string, other: string): boolean {
  return one.replace(/^wx\./, '') === other.replace(/^wx\./, '');
}
