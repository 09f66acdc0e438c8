/** A day in milliseconds: how long persons may take for consent, face check, payment and SMS. */
export const dayMs = 86_400_000;

/** A picture or video that was uploaded. */
export interface Material {
  readonly appId: string;
  readonly purpose: 'verification' | 'filing';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly certificateType: number | undefined;
}

/** The company that reviews a verification. */
export interface Reviewer {
  readonly provider: string;
  readonly contact: string;
  /** Seconds since the epoch. */
  readonly dispatch_time: number;
}

/** A verification task; statuses as on the wire. */
export interface VerificationTask {
  readonly taskId: string;
  readonly appId: string;
  readonly authUrl: string;
  /** 1 the platform's package, 2 the merchant. */
  readonly payType: 1 | 2;
  readonly orderId: string;
  /** Handed in again after a return: its fee is paid. */
  readonly again: boolean;
  taskStatus: number;
  applyStatus: number;
  /** When the persons' time is over, in milliseconds. */
  deadline: number;
  reason: string;
  reviewer: Reviewer | undefined;
}

/** Verification and filing in one; `status` as on the wire. */
export interface Procedure {
  readonly procedureId: string;
  readonly appId: string;
  readonly payType: 1 | 2;
  readonly orderId: number;
  readonly filing: FilingInput;
  status: number;
  deadline: number;
  reason: string;
  readonly hints: readonly Hint[];
}

/** A face check of the administrator. `status`: 0 not begun, 1 waiting, 2 failed, 3 passed. */
export interface FaceTask {
  readonly taskId: string;
  readonly appId: string;
  readonly alongWithAuth: boolean;
  readonly createdAt: number;
  status: 0 | 1 | 2 | 3;
  finished: boolean;
}

/** A wrong field of a filing. */
export interface Hint {
  readonly errcode: number;
  readonly errmsg: string;
  readonly err_field: string;
}

/** Why a filing was refused. */
export interface AuditRow {
  readonly key_name: string;
  readonly error: string;
  readonly suggest: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The members of a filing that the fake looks at; the schema has checked the rest. */
export interface FilingInput {
  readonly icp_subject: {
    readonly base_info?: Fields;
    readonly personal_info?: Fields;
    readonly organize_info?: Fields;
    readonly principal_info?: Fields;
    readonly legal_person_info?: Fields;
  };
  readonly icp_applets: { readonly base_info?: Fields; readonly principal_info?: Fields };
  readonly icp_materials: Fields;
}

/** A filing on its way or granted. */
export interface Filing {
  readonly appId: string;
  readonly input: FilingInput;
  readonly procedureId: string | undefined;
  /** 2 review by WeChat, 3 refused by it, 4 review by the bureau, 5 refused by it, 6 filed. */
  status: 2 | 3 | 4 | 5 | 6;
  auditData: readonly AuditRow[];
  /** When the SMS was sent, in milliseconds. */
  smsSentAt: number;
  smsDone: boolean;
  canceling: boolean;
  recordNumber: string;
}

/** A fee that was charged. */
export interface Fee {
  readonly appId: string;
  readonly by: 'platform' | 'merchant';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A violation with its appeals, as on the wire. */
export interface IllegalRecord {
  readonly appId: string;
  readonly illegal_record_id: string;
  readonly illegal_reason: string;
  readonly illegal_content: string;
  readonly rule_name: string;
  readonly rule_url: string;
  readonly create_time: number;
  readonly appeals: AppealRecord[];
}

/** An appeal against a violation. */
export interface AppealRecord {
  readonly appeal_record_id: number;
  readonly appeal_from: 0 | 1;
  readonly reason: string;
  readonly appeal_time: number;
  /** 1 under way, 2 accepted, 3 refused. */
  appeal_status: 1 | 2 | 3;
  audit_reason: string;
  audit_time: number | undefined;
}

/** Everything about verification, filing and violations. */
export interface VerificationState {
  readonly materials: Map<string, Material>;
  readonly tasks: VerificationTask[];
  readonly procedures: Procedure[];
  readonly faces: FaceTask[];
  readonly filings: Map<string, Filing>;
  readonly fees: Fee[];
  /** What verifications changed against the seeds, by app id. */
  readonly verified: Set<string>;
  /** Accounts whose filing entrance is closed. */
  readonly closed: Set<string>;
  readonly illegalRecords: IllegalRecord[];
}

/** Nothing applied for yet. */
export function noVerifications(): VerificationState {
  return {
    materials: new Map(),
    tasks: [],
    procedures: [],
    faces: [],
    filings: new Map(),
    fees: [],
    verified: new Set(),
    closed: new Set(),
    illegalRecords: [],
  };
}
