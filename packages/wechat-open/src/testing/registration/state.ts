/** What a registration asks for. The four last ones are about an account that exists. */
export type RegistrationKind =
  | 'company'
  | 'individual'
  | 'upgraded-individual'
  | 'trial'
  | 'trial-to-company'
  | 'trial-to-individual'
  | 'trial-to-official-account'
  | 'official-account-consent';

/** A registration that waits for people, or is over. */
export interface RegistrationTask {
  /** `taskid`; of a trial program its `unique_id`. */
  readonly taskId: string;
  readonly kind: RegistrationKind;
  /** What only one task at a time may be about: a company code, a WeChat id, an openid or an app id. */
  readonly subject: string;
  /** Members of `info` in the push. */
  readonly info: Readonly<Record<string, string | number>>;
  /** Where the person confirms. */
  readonly authorizeUrl: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** `status` as the query tells it. */
  status: number;
  /** The trial program that is converted, or the new program. */
  appId: string | undefined;
}

/** How a program came to be. */
export interface ProgramOrigin {
  /** `register_type` of its information. */
  registerType: number;
  /** WeChat id or openid of the administrator, where it is known. */
  owner: string | undefined;
  /** Until when a trial program works, in milliseconds; `undefined` for a formal one. */
  trialEndsAt: number | undefined;
}

/** Something that a page handed out, good for one call. */
export interface PageTicket {
  readonly purpose: 'copy' | 'conversion' | 'rebind';
  /** The account that the call must be made for. */
  readonly caller: string;
  /** The official account whose subject is taken over, or the new administrator. */
  readonly about: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** All registrations of a fake. */
export interface RegistrationState {
  /** Oldest first. */
  readonly tasks: RegistrationTask[];
  /** By app id; accounts of the seed have none. */
  readonly origins: Map<string, ProgramOrigin>;
  /** Unused ones by value. */
  readonly tickets: Map<string, PageTicket>;
}

/** Nothing registered yet. */
export function noRegistrations(): RegistrationState {
  return { tasks: [], origins: new Map(), tickets: new Map() };
}

/** How long people have to confirm. */
export const confirmMs: number = 24 * 3_600_000;
/** How long a trial program works. */
export const trialMs: number = 14 * 24 * 3_600_000;
/** `register_type` of a trial program. */
export const trialType: number = 13;

const waiting: readonly number[] = [0, 3, 4, 5, 6, 7, 8, 9, 10];

/** Whether people can still confirm; after a failed face or phone check they may try again. */
export function isWaiting({ status }: RegistrationTask): boolean {
  return waiting.includes(status);
}
