/** What Baidu gets for a login code. */
export interface CodeToSessionAnswer {
  /** 0, or a number of the host's own. */
  readonly errno: number;
  readonly errmsg: string;
  /** Says more than `errmsg`. */
  readonly tipmsg: string;
  /** That of the request: Baidu looks mistakes up by it. */
  readonly request_id: string;
  /** Seconds since the epoch. */
  readonly timestamp: number;
  readonly data: { readonly open_id: string; readonly session_key: string } | Readonly<Record<string, never>>;
}

/** What both answers need: the verified request, and the time in milliseconds since the epoch. */
interface AnswerContext {
  readonly request: { readonly requestId: string };
  readonly now: number;
}

/**
 * The JSON to answer a verified request with.
 *
 * @param session.openId - the user's id in this mini program, in the host's own form.
 * @param session.sessionKey - 32 hexadecimal characters, such as `makeSessionKey` gives.
 * @see https://github.com/swan-team/host-app-guide (oauth实现)
 */
export function codeToSessionAnswer(
  session: { readonly openId: string; readonly sessionKey: string },
  { request, now }: AnswerContext,
): CodeToSessionAnswer {
  return {
    errno: 0,
    errmsg: 'success',
    tipmsg: 'success',
    // The guide's sample says `requeset_id`; its table, and this name, do not.
    request_id: request.requestId,
    timestamp: Math.floor(now / 1_000),
    data: { open_id: session.openId, session_key: session.sessionKey },
  };
}

/**
 * The JSON to refuse a request with, such as for a code that was used or is over.
 *
 * @param refusal.errno - not 0; the documents name none.
 * @param refusal.tipmsg - default the `errmsg`.
 */
export function codeToSessionRefusal(
  refusal: { readonly errno: number; readonly errmsg: string; readonly tipmsg?: string | undefined },
  { request, now }: AnswerContext,
): CodeToSessionAnswer {
  const { errno, errmsg, tipmsg = errmsg } = refusal;
  return { errno, errmsg, tipmsg, request_id: request.requestId, timestamp: Math.floor(now / 1_000), data: {} };
}
