import type { OfficialAccount, User } from './state.js';

/** A follower that exists before the first call. */
export interface FollowerSeed {
  readonly openid: string;
  readonly unionId?: string | undefined;
  readonly nickname?: string | undefined;
  readonly wechatId?: string | undefined;
  /** System of the client: 1 iOS (default), 2 Android, 3 other. */
  readonly clientPlatform?: 1 | 2 | 3 | undefined;
  /** Milliseconds since the epoch. Default: when the fake began. */
  readonly followedAt?: number | undefined;
}

/** What an official account has before the first call. */
export interface OfficialAccountSeed {
  /** Followers, as openids or with more about them. Default: none. */
  readonly followers?: readonly (string | FollowerSeed)[] | undefined;
  /** Whether it is a subscription account. Default false: a service account. */
  readonly subscription?: boolean | undefined;
}

/** The star group (星标组), which every account has. */
const starTag = [2, '星标组'] as const;

/** Makes a person who has not followed yet. */
export function userOf(seed: FollowerSeed): User {
  return {
    openid: seed.openid,
    unionId: seed.unionId,
    nickname: seed.nickname ?? 'Wei',
    headImage: `https://thirdwx.qlogo.cn/mmopen/${seed.openid}/132`,
    wechatId: seed.wechatId,
    clientPlatform: seed.clientPlatform ?? 1,
    follows: false,
    followedAt: 0,
    scene: 'ADD_SCENE_OTHERS',
    scanned: undefined,
    remark: '',
    tags: new Set(),
    blacklisted: false,
    refusesMessages: false,
    windows: [],
    lastMessageAt: undefined,
    typingUntil: 0,
    agreements: new Map(),
    inbox: [],
  };
}

/** Makes the state of the official-account families. */
export function officialAccountOf(seed: OfficialAccountSeed | undefined, now: number): OfficialAccount {
  const followers = (seed?.followers ?? []).map((follower): [string, User] => {
    const known = typeof follower === 'string' ? { openid: follower } : follower;
    return [known.openid, { ...userOf(known), follows: true, followedAt: known.followedAt ?? now }];
  });
  return {
    subscription: seed?.subscription ?? false,
    users: new Map(followers),
    tags: new Map([starTag]),
    temporaryMedia: new Map(),
    massMedia: new Map(),
    materials: new Map(),
    drafts: new Map(),
    publications: new Map(),
    posts: new Map(),
    massMessages: new Map(),
    massSpeed: 0,
    menu: undefined,
    conditionalMenus: [],
    serviceAccounts: new Map(),
    sessions: new Map(),
    waiting: new Set(),
    chat: [],
    industries: undefined,
    templates: new Map(),
    heldTemplates: new Set(),
    heldMessages: [],
    clientMessages: new Map(),
    qrScenes: new Map(),
    shortKeys: new Map(),
    webTokens: new Map(),
    tickets: new Map(),
    autoReplies: undefined,
    migrations: new Map(),
    jobs: [],
  };
}
