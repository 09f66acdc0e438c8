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

/** A rule by which ordinary QR codes open the program. */
export interface JumpRule {
  readonly prefix: string;
  readonly permitSubRule: 1 | 2;
  readonly path: string;
  readonly openVersion: 1 | 2 | 3;
  readonly debugUrls: readonly string[];
  published: boolean;
}

/** The use of a plug-in. `status`: 1 applied for, 2 granted, 3 refused; timed out is a matter of the clock. */
export interface PluginUse {
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly appliedAt: number;
  status: 1 | 2 | 3;
}

/** What a user gets to see who opens a link. */
export interface OpenedLink {
  readonly path: string;
  readonly query: string;
  readonly envVersion: 'release' | 'trial' | 'develop';
}

/** A scheme, url link or short link. */
export interface ProgramLink extends OpenedLink {
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
  /** Milliseconds since the epoch; 0: never. */
  readonly endsAt: number;
  readonly cloudBase: object | undefined;
}

/** An Open Platform account that gives users one unionid over several accounts. */
export interface OpenAccount {
  readonly openAppId: string;
  readonly principal: string;
  /** App ids. */
  readonly bound: Set<string>;
}

/** What is set up for one mini program beside its code. */
export interface ProgramSettings {
  categories: SetCategory[];
  readonly guides: { online: PrivacyGuide | undefined; development: PrivacyGuide | undefined };
  /** Media ids of uploaded guidelines. */
  readonly guideFiles: Set<string>;
  /** The newest application for each interface. */
  readonly interfaces: Map<string, InterfaceApplication>;
  /** By prefix. */
  readonly jumpRules: Map<string, JumpRule>;
  /** By the plug-in's app id. */
  readonly plugins: Map<string, PluginUse>;
  /** Codes with a path that were made. */
  codes: number;
  /** By URL. */
  readonly links: Map<string, ProgramLink>;
  /** Models, and devices of models, that have an NFC scheme. */
  readonly nfcDevices: Set<string>;
}

const defaultCategory: CategorySeed = {
  first_id: 150,
  first_class: 'Shopping',
  second_id: 154,
  second_class: 'General merchandise',
};

function plainGuide(now: number): PrivacyGuide {
  const owner = { contact_email: 'shop@example.com', notice_method: '弹窗' };
  return { owner, texts: [], sdks: [], updatedAt: now };
}

/** Makes the settings that an account starts with: its seeded categories, approved, and a guideline. */
export function createProgramSettings(seed: AuthorizerSeed, now: number): ProgramSettings {
  const categories = seed.categories ?? [defaultCategory];
  return {
    categories: categories.map((category) => ({ ...category, status: 3, reason: '', decideAt: undefined })),
    guides: { online: undefined, development: seed.withoutGuideline === true ? undefined : plainGuide(now) },
    guideFiles: new Set(),
    interfaces: new Map(),
    jumpRules: new Map(),
    plugins: new Map(),
    codes: seed.codesMade ?? 0,
    links: new Map(),
    nfcDevices: new Set(),
  };
}
