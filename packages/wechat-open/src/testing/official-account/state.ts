/** Kinds of files. */
export type FileKind = 'image' | 'voice' | 'video' | 'thumb';

/** A file as it was uploaded. */
export interface StoredFile {
  readonly kind: FileKind;
  readonly name: string;
  /** Content type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** An article of a draft, a publication or a mass message. */
export interface Article {
  readonly kind: 'news' | 'newspic';
  readonly title: string;
  readonly author: string;
  readonly digest: string;
  readonly content: string;
  readonly sourceUrl: string;
  readonly thumbMediaId: string;
  readonly showCover: 0 | 1;
  readonly openComment: 0 | 1;
  readonly fansOnly: 0 | 1;
}

/** Permanent material: a file, or articles that were written on the website. */
export type Material =
  | (StoredFile & { readonly mediaId: string; readonly title: string; readonly introduction: string })
  | {
      readonly kind: 'news';
      readonly mediaId: string;
      readonly articles: readonly Article[];
      readonly createdAt: number;
    };

/** Articles that wait to be published or sent. */
export interface ArticleDraft {
  readonly mediaId: string;
  articles: readonly Article[];
  readonly createdAt: number;
  updatedAt: number;
}

/** A comment of a reader. */
export interface Comment {
  readonly id: number;
  readonly openid: string;
  readonly content: string;
  readonly createdAt: number;
  featured: boolean;
  /** The reader took it back. */
  withdrawn: boolean;
  reply: { readonly content: string; readonly createdAt: number } | undefined;
}

/** One article that readers can see. */
export interface PostedArticle {
  readonly article: Article;
  readonly url: string;
  deleted: boolean;
  commentsOpen: boolean;
  readonly comments: Comment[];
}

/** Articles that were published or sent together; `msg_data_id` names them in comments and figures. */
export interface Post {
  readonly msgDataId: number;
  readonly postedAt: number;
  /** Followers that it went to; 0 for a publication, which nobody is told of. */
  readonly targetUsers: number;
  readonly articles: readonly PostedArticle[];
}

/** `publish_status` as on the wire. */
export type PublishStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A publishing task and what came of it. */
export interface Publication {
  readonly publishId: number;
  readonly msgDataId: number;
  readonly mediaId: string;
  readonly articles: readonly Article[];
  status: PublishStatus;
  failed: readonly number[];
  /** Empty until it is done. */
  articleId: string;
  updatedAt: number;
}

/** A mass message. */
export interface MassMessage {
  readonly msgId: number;
  readonly msgDataId: number | undefined;
  readonly kind: string;
  readonly content: string;
  readonly articles: readonly Article[];
  /** Openids, before those who cannot get it are left out. */
  readonly receivers: readonly string[];
  readonly clientMessageId: string | undefined;
  readonly createdAt: number;
  status: 'SENDING' | 'SEND_SUCCESS' | 'DELETE';
}

/** A person as this account knows him. */
export interface User {
  readonly openid: string;
  readonly unionId: string | undefined;
  readonly nickname: string;
  readonly headImage: string;
  /** WeChat id, for previews and menu tests. */
  readonly wechatId: string | undefined;
  /** System of his client: 1 iOS, 2 Android, 3 other. */
  readonly clientPlatform: 1 | 2 | 3;
  follows: boolean;
  /** Milliseconds since the epoch. */
  followedAt: number;
  scene: string;
  scanned: number | string | undefined;
  remark: string;
  readonly tags: Set<number>;
  blacklisted: boolean;
  /** He switched the account's messages off. */
  refusesMessages: boolean;
  /** Until when, in milliseconds, and how many customer-service messages he may still get. */
  windows: { readonly until: number; left: number }[];
  lastMessageAt: number | undefined;
  /** Until when the user sees that the account is typing, in milliseconds. */
  typingUntil: number;
  /** Agreements to messages, by template id and scene. */
  readonly agreements: Map<string, number>;
  /** What the account sent him, oldest first. */
  readonly inbox: InboxMessage[];
}

/** A message that a user got. */
export interface InboxMessage {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly channel: 'customer-service' | 'template' | 'notice' | 'mass' | 'preview' | 'menu';
  /** `msgtype`, the type of the menu's button, or the template's id. */
  readonly kind: string;
  /** The member of the request that `kind` names, `data`, or what the button names. */
  readonly content: unknown;
}

/** A customer-service account. */
export interface ServiceAccount {
  readonly kfId: string;
  readonly kfAccount: string;
  nickname: string;
  headImage: string;
  /** WeChat id bound to it. */
  wechatId: string | undefined;
  invitation: { readonly wechatId: string; readonly expiresAt: number; rejected: boolean } | undefined;
  online: boolean;
}

/** A line of the chat records. */
export interface ChatRecord {
  readonly id: number;
  readonly openid: string;
  readonly worker: string;
  /** 2002 sent by the account, 2003 received by it. */
  readonly opercode: 2002 | 2003;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A template of the account. */
export interface MessageTemplate {
  readonly templateId: string;
  readonly shortId: string;
  readonly title: string;
  readonly content: string;
  readonly keywords: readonly string[];
  /** Industry of an industry template. */
  readonly industry: number | undefined;
}

/** A template message that the platform held back. */
export interface HeldMessage {
  readonly id: number;
  readonly templateId: string;
  readonly openid: string;
  readonly title: string;
  readonly content: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A button of a menu, as it was sent. */
export interface MenuButton {
  readonly type?: string | undefined;
  readonly name: string;
  readonly key?: string | undefined;
  readonly url?: string | undefined;
  readonly media_id?: string | undefined;
  readonly article_id?: string | undefined;
  readonly appid?: string | undefined;
  readonly pagepath?: string | undefined;
  readonly sub_button?: readonly MenuButton[] | undefined;
}

/** A menu that only some users see. */
export interface ConditionalMenu {
  readonly menuId: number;
  readonly buttons: readonly MenuButton[];
  readonly tagId: number | undefined;
  readonly clientPlatform: number | undefined;
}

/** A code with a scene. */
export interface QrScene {
  readonly ticket: string;
  readonly scene: number | string;
  readonly url: string;
  /** `undefined` for a permanent code. */
  readonly expiresAt: number | undefined;
}

/** A user's own token of web authorization. */
export interface WebToken {
  readonly openid: string;
  readonly scope: 'snsapi_base' | 'snsapi_userinfo';
  readonly expiresAt: number;
}

/** What becomes of a template message, in the words of its push. */
export type TemplateOutcome = 'success' | 'failed:user block' | 'failed: system failed';

/** Something that happens at a time of the clock. */
export type Job =
  | { readonly kind: 'publish'; readonly dueAt: number; readonly publishId: number }
  | { readonly kind: 'mass'; readonly dueAt: number; readonly msgId: number }
  | {
      readonly kind: 'template';
      readonly dueAt: number;
      readonly msgId: number;
      readonly openid: string;
      readonly outcome: TemplateOutcome;
    }
  | {
      readonly kind: 'notice';
      readonly dueAt: number;
      readonly msgId: number;
      readonly openid: string;
      readonly templateId: string;
    };

/** What the official-account families of one account remember. Plain data, so that it can be copied. */
export interface OfficialAccount {
  /** Subscription accounts send one mass message a day, service accounts four a month to each follower. */
  readonly subscription: boolean;
  /** In the order of following. */
  readonly users: Map<string, User>;
  readonly tags: Map<number, string>;
  readonly temporaryMedia: Map<string, StoredFile>;
  /** Articles and videos that were prepared for mass messages. */
  readonly massMedia: Map<string, readonly Article[] | { readonly video: string }>;
  readonly materials: Map<string, Material>;
  readonly drafts: Map<string, ArticleDraft>;
  readonly publications: Map<number, Publication>;
  readonly posts: Map<number, Post>;
  readonly massMessages: Map<number, MassMessage>;
  massSpeed: 0 | 1 | 2 | 3 | 4;
  menu: { readonly menuId: number; readonly buttons: readonly MenuButton[] } | undefined;
  /** Newest first. */
  conditionalMenus: readonly ConditionalMenu[];
  readonly serviceAccounts: Map<string, ServiceAccount>;
  /** By openid. */
  readonly sessions: Map<string, { readonly kfAccount: string; readonly startedAt: number }>;
  /** Openids that wait for a service account. */
  readonly waiting: Set<string>;
  readonly chat: ChatRecord[];
  industries: { readonly ids: readonly [number, number]; readonly changedAt: number } | undefined;
  readonly templates: Map<string, MessageTemplate>;
  /** Templates whose messages the platform holds back, and the messages. */
  readonly heldTemplates: Set<string>;
  readonly heldMessages: HeldMessage[];
  /** By openid and `client_msg_id`. */
  readonly clientMessages: Map<string, { readonly msgId: number; readonly at: number }>;
  readonly qrScenes: Map<string, QrScene>;
  readonly shortKeys: Map<string, { readonly data: string; readonly createdAt: number; readonly expiresAt: number }>;
  readonly webTokens: Map<string, WebToken>;
  /** By type. */
  readonly tickets: Map<string, { readonly ticket: string; readonly expiresAt: number }>;
  /** What the website's settings of automatic replies say, as on the wire. */
  autoReplies: Readonly<Record<string, unknown>> | undefined;
  /** Openids of this account by those of an account that was merged into it, by its app id. */
  readonly migrations: Map<string, ReadonlyMap<string, string>>;
  readonly jobs: Job[];
}
