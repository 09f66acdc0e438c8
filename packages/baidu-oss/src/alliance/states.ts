import type {
  AppStatus,
  KnownPackageStatus,
  PackageStatus,
  Qualification,
  UnknownState,
  UploadingPackage,
} from './types.js';

type States<State> = Readonly<Record<number, Exclude<State, UnknownState | undefined>>>;

/** States of `status` in `oss/app/info`; 5 is of the third-party documents. */
export const appStatuses: States<AppStatus> = {
  [-1]: 'banned',
  1: 'normal',
  2: 'in_review',
  4: 'paused',
  5: 'forced_offline',
};
/** Of `qualification.type`. */
export const subjectTypes: States<Qualification['type']> = {
  1: 'individual',
  2: 'enterprise',
  3: 'government',
  4: 'media',
  5: 'other',
};
/** Of `qualification.satus`. */
export const subjectStatuses: States<Qualification['status']> = {
  0: 'not_operated',
  1: 'passed',
  2: 'in_review',
  3: 'failed',
  4: 'push_failed',
};
/** Of `qualification.ad_type`; -1 and 23 are of the third-party documents. */
export const advancedTypes: States<Qualification['advancedType']> = {
  [-1]: 'other',
  0: 'none',
  1: 'corporate_account',
  2: 'liveness',
  23: 'legal_person_face',
};
/** Of `qualification.ad_status`; 7 is of the third-party platform's events. */
export const advancedStatuses: States<Qualification['advancedStatus']> = {
  1: 'passed',
  3: 'failed',
  7: 'passed_fee_pending',
};
/** Of `status` in `oss/package/get`. */
export const packageStatuses: States<PackageStatus> = {
  1: 'published',
  3: 'developing',
  4: 'in_review',
  5: 'rejected',
  6: 'approved',
  8: 'rolling_back',
};
/** Of `upload_status`. */
export const uploadStatuses: States<UploadingPackage['status']> = { 1: 'uploading', 3: 'upload_failed' };

/** The number that the platform has for a state. */
export function packageStatusNumber(status: KnownPackageStatus): 1 | 3 | 4 | 5 | 6 | 8 | undefined {
  const found = Object.entries(packageStatuses).find(([, name]) => name === status);
  return found && (Number(found[0]) as 1 | 3 | 4 | 5 | 6 | 8);
}

/** The name of a state. Numbers come as texts as well. */
export function stateOf<State extends string>(
  states: Readonly<Record<number, State>>,
  value: unknown,
): State | UnknownState {
  const number = typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : Number.NaN;
  return states[number] ?? (Number.isFinite(number) ? `unknown(${number})` : 'unknown');
}
