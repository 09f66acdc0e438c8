/** What an account wrote to a user: the request without its receiver. */
export interface ServiceMessage {
  readonly openid: string;
  readonly msgtype: string;
  readonly message: unknown;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
}

/** The talk with one user. Times in milliseconds. */
export interface ServiceSession {
  wroteAt: number;
  answers: number;
  typingUntil: number;
}

/** Customer service of one account. */
export interface ServiceState {
  readonly sessions: Map<string, ServiceSession>;
  readonly sent: ServiceMessage[];
  work: { readonly corpid: string; readonly bindTime: number } | undefined;
}

/** Nobody wrote yet. */
export function createService(): ServiceState {
  return { sessions: new Map(), sent: [], work: undefined };
}
