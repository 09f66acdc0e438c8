import type { AuthorizerSeed, CategorySeed } from '../options.js';

/** How a review stands, as on the wire: 1 in review, 2 refused, 3 passed. */
export type ReviewStatus = 1 | 2 | 3;

/** A category that is set, with its review. */
export interface SetCategory extends CategorySeed {
  status: ReviewStatus;
  reason: string;
  /** When the policy decides, in milliseconds; `undefined` leaves it to the test. */
  decideAt: number | undefined;
}

/** Contact data and manner of notice of a guideline, as on the wire. */
export interface GuideOwner {
  readonly contact_email?: string;
  readonly contact_phone?: string;
  readonly contact_qq?: string;
  readonly contact_weixin?: string;
  readonly ext_file_media_id?: string;
  readonly notice_method: string;
  readonly store_expire_timestamp?: string;
}

/** What one kind of data is collected for. */
export interface GuideText {
  readonly privacy_key: string;
  readonly privacy_text: string;
}

/** The privacy guideline of one version. */
export interface PrivacyGuide {
  readonly owner: GuideOwner;
  readonly texts: readonly GuideText[];
  readonly sdks: readonly unknown[];
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** An application for an interface. `status` as on the wire: 3 in review, 4 refused, 5 granted. */
export interface InterfaceApplication {
  readonly apiName: string;
  readonly auditId: number;
  /** Milliseconds since the epoch. */
  readonly appliedAt: number;
  status: 3 | 4 | 5;
  reason: string;
  decideAt: number | undefined;
}

/** What is set up for one mini program beside its code. */
export interface ProgramSettings {
  categories: SetCategory[];
  readonly guides: { online: PrivacyGuide | undefined; development: PrivacyGuide | undefined };
  /** Media ids of uploaded guidelines. */
  readonly guideFiles: Set<string>;
  /** The newest application for each interface. */
  readonly interfaces: Map<string, InterfaceApplication>;
}

const defaultCategory: CategorySeed = {
  first_id: 150,
  first_class: 'Shopping',
  second_id: 154,
  second_class: 'General merchandise',
};

/** Makes the settings that an account starts with: its seeded categories, approved. */
export function createProgramSettings(seed: AuthorizerSeed): ProgramSettings {
  const categories = seed.categories ?? [defaultCategory];
  return {
    categories: categories.map((category) => ({ ...category, status: 3, reason: '', decideAt: undefined })),
    guides: { online: undefined, development: undefined },
    guideFiles: new Set(),
    interfaces: new Map(),
  };
}
