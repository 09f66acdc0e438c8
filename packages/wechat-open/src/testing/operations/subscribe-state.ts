import type { Keyword } from './subscribe-library.js';

/** A template of an account, put together from the library. */
export interface SubscribeTemplate {
  readonly priTmplId: string;
  readonly title: string;
  readonly type: 2 | 3;
  readonly keywords: readonly Keyword[];
  readonly sceneDesc: string;
}

/** A message that arrived on a user's phone. */
export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
  readonly page: string;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
}

/** A service card whose code the user has given out. */
export interface ServiceCard {
  readonly openid: string;
  readonly notifyType: number;
  /** Seconds since the epoch. */
  readonly expiresAt: number;
  content: string;
  extra: string;
}

/** Subscribe messages of one mini program. */
export interface MessagesState {
  readonly templates: Map<string, SubscribeTemplate>;
  /** Messages that a user still allows, by openid and template; endless for long-term templates. */
  readonly consents: Map<string, number>;
  readonly sent: SubscribeMessage[];
  readonly cards: Map<string, ServiceCard>;
}

/** No templates, no consents. */
export function createMessages(): MessagesState {
  return { templates: new Map(), consents: new Map(), sent: [], cards: new Map() };
}
