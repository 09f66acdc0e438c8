/** Advice to a developer in both languages. */
export interface Advice {
  readonly en: string;
  readonly zh: string;
}

/** Kinds of error. A string, so that `is` works when two copies of this package are installed. */
export type ErrorKind = 'validation' | 'auth' | 'platform' | 'http' | 'transport' | 'webhook' | 'workflow';

interface ErrorDetails {
  readonly advice?: Advice | undefined;
  readonly cause?: unknown;
}

const mark = 'minigateErrorKind';

/**
 * Base of all errors of the SDK. Messages, `cause` and `toJSON` never hold a secret.
 * Recognise errors with the classes' static `is`, not with `instanceof`.
 */
export abstract class MinigateError extends Error {
  /** Which of the kinds it is. */
  abstract readonly kind: ErrorKind;
  /** What to do about it. */
  readonly advice: Advice | undefined;
  /** @internal */
  readonly minigateErrorKind: ErrorKind;

  constructor(kind: ErrorKind, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.minigateErrorKind = kind;
    this.advice = details.advice;
    this.name = new.target.name;
    Object.defineProperty(this, mark, { enumerable: false });
  }

  /** Any error of the SDK. */
  static is(error: unknown): error is MinigateError {
    return kindOf(error) !== undefined;
  }

  /** For logs: name, message and the error's own fields; no stack, no cause. */
  toJSON(): Record<string, unknown> {
    return { message: this.message, ...(this as object) };
  }
}

const kindOf = (error: unknown): unknown =>
  error instanceof Error ? (error as Error & { [mark]?: unknown })[mark] : undefined;

/** One thing that is wrong with an input or an answer. */
export interface ValidationIssue {
  /** Dotted path from the root, such as `item_list.0.address`. */
  readonly path: string;
  readonly message: string;
}

/** Input that the platform would refuse (nothing was sent), options that cannot work, or in strict mode an answer that breaks its schema. */
export class ValidationError extends MinigateError {
  override readonly kind = 'validation';
  /** What was checked. */
  readonly subject: 'options' | 'request' | 'response';
  readonly issues: readonly ValidationIssue[];
  readonly endpointId: string | undefined;

  constructor(
    subject: 'options' | 'request' | 'response',
    issues: readonly ValidationIssue[],
    details: ErrorDetails & { readonly endpointId?: string | undefined } = {},
  ) {
    const where = details.endpointId === undefined ? subject : `${details.endpointId} ${subject}`;
    const what = issues.map((issue) => (issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`));
    super('validation', `invalid ${where}: ${what.join('; ')}`, details);
    this.subject = subject;
    this.issues = issues;
    this.endpointId = details.endpointId;
  }

  static override is(error: unknown): error is ValidationError {
    return kindOf(error) === 'validation';
  }
}

/** Why a credential could not be had. */
export type AuthReason =
  /** Something that comes from outside is not there yet, such as the first ticket. */
  | 'not-ready'
  /** The account never granted access, or took it back; only its owner can grant it again. */
  | 'not-authorized'
  /** The platform refused the long-lived credential. */
  | 'rejected'
  /** Another process held the refresh lock for too long. */
  | 'lock-timeout'
  /** The platform refuses the time of signed requests: this machine's clock is wrong. */
  | 'clock-skew';

/** A credential could not be had; the call was not sent without it. */
export class AuthError extends MinigateError {
  override readonly kind = 'auth';
  readonly platform: string;
  readonly reason: AuthReason;

  constructor(platform: string, reason: AuthReason, message: string, details: ErrorDetails = {}) {
    super('auth', message, details);
    this.platform = platform;
    this.reason = reason;
  }

  static override is(error: unknown): error is AuthError {
    return kindOf(error) === 'auth';
  }
}

/** What a platform's error number means for the caller. */
export type ErrorClass =
  /** The access token was refused; a fresh one may help. */
  | 'token'
  /** The time of the request was refused; the clocks differ. */
  | 'clock'
  /** A limit was reached; wait for its window. */
  | 'quota'
  /** The platform is busy; the same call may work later. */
  | 'busy'
  /** A person must do something: the merchant, an administrator, a reviewer. */
  | 'user-action'
  /** The account or the platform lacks a right. */
  | 'permission'
  /** The state of things forbids it now. */
  | 'state'
  /** The request is wrong; the program must change. */
  | 'bug';

/** The platform answered that it refuses. */
export class PlatformError extends MinigateError {
  override readonly kind = 'platform';
  readonly platform: string;
  /** The platform's own error number or name. */
  readonly code: number | string;
  /** Which part of the platform refused, where it has parts with numbers of their own, such as `gateway`. */
  readonly layer: string | undefined;
  /** The platform's text, redacted. Never compare it. */
  readonly platformMessage: string;
  readonly endpointId: string;
  /** The platform's id of the request, for its support. */
  readonly requestId: string | undefined;
  readonly status: number;
  readonly class: ErrorClass | 'unknown';
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  /** How long the answer's `Retry-After` header asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Members of the answer that say more, such as the fields that are wrong. */
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(details: {
    readonly platform: string;
    readonly code: number | string;
    readonly layer?: string | undefined;
    readonly platformMessage: string;
    readonly endpointId: string;
    readonly requestId?: string | undefined;
    readonly status: number;
    readonly class: ErrorClass | 'unknown';
    readonly retryable: boolean;
    readonly retryAfterMs?: number | undefined;
    readonly advice?: Advice | undefined;
    readonly details?: Readonly<Record<string, unknown>> | undefined;
  }) {
    super(
      'platform',
      // Platforms repeat what users wrote: a line break in it must not begin a log line.
      `${details.platform} ${details.endpointId} failed with ${details.code}: ${details.platformMessage}`.replace(
        /[\p{Cc}\u2028\u2029]+/gu,
        ' ',
      ),
      details,
    );
    this.platform = details.platform;
    this.code = details.code;
    this.layer = details.layer;
    this.platformMessage = details.platformMessage;
    this.endpointId = details.endpointId;
    this.requestId = details.requestId;
    this.status = details.status;
    this.class = details.class;
    this.retryable = details.retryable;
    this.retryAfterMs = details.retryAfterMs;
    this.details = details.details;
  }

  static override is(error: unknown): error is PlatformError {
    return kindOf(error) === 'platform';
  }
}

/** `status`: a gateway's answer. `unreadable`: a body that is not JSON, or lacks what an answer must have. `too-large`: a body above the client's limit. */
export type HttpReason = 'status' | 'unreadable' | 'too-large';

const httpAdvice: Readonly<Record<HttpReason, Advice>> = {
  status: {
    en: 'A gateway answered instead of the platform. Check baseUrl and the proxy; if they are right, try again later.',
    zh: '应答来自网关而非平台。请检查 baseUrl 和代理；若无误，请稍后再试。',
  },
  'too-large': {
    en: 'Ask for less at once, such as smaller pages; or raise maxAnswerBytes if answers of this size are expected.',
    zh: '请减少单次请求的数据量（例如减小分页）；若应答确实较大，请调大 maxAnswerBytes。',
  },
  unreadable: {
    en: 'The platform may have acted although its answer could not be read. Look at the state before you repeat a write.',
    zh: '应答无法解析，但平台可能已执行。重试写操作前请先查询状态。',
  },
};

/** An answer that is not the platform's: a gateway's error page, or a body that cannot be read. */
export class HttpError extends MinigateError {
  override readonly kind = 'http';
  readonly platform: string;
  readonly endpointId: string;
  readonly status: number;
  readonly reason: HttpReason;
  readonly retryable: boolean;
  /** How long the answer's `Retry-After` header asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(details: {
    readonly platform: string;
    readonly endpointId: string;
    readonly status: number;
    readonly reason: HttpReason;
    readonly message: string;
    readonly retryAfterMs?: number | undefined;
    readonly cause?: unknown;
  }) {
    super('http', `${details.platform} ${details.endpointId}: ${details.message}`, {
      advice: httpAdvice[details.reason],
      ...details,
    });
    this.platform = details.platform;
    this.endpointId = details.endpointId;
    this.status = details.status;
    this.reason = details.reason;
    this.retryable =
      details.reason === 'unreadable' ||
      (details.reason === 'status' && (details.status === 429 || details.status >= 500));
    this.retryAfterMs = details.retryAfterMs;
  }

  static override is(error: unknown): error is HttpError {
    return kindOf(error) === 'http';
  }
}

const transportAdvice: Readonly<Record<'timeout' | 'aborted' | 'network', Advice | undefined>> = {
  timeout: {
    en: 'The platform may have acted. Look at the state before you repeat a write; raise timeoutMs if this happens often.',
    zh: '平台可能已执行。重试写操作前请先查询状态；若经常超时，请增大 timeoutMs。',
  },
  network: {
    en: 'Check address, DNS, proxy and firewall. The platform may have acted: look at the state before you repeat a write.',
    zh: '请检查地址、DNS、代理和防火墙。平台可能已执行：重试写操作前请先查询状态。',
  },
  aborted: undefined,
};

const unsentAdvice: Advice = {
  en: 'Check address, DNS, proxy and firewall. No connection was made, so the platform has not acted.',
  zh: '请检查地址、DNS、代理和防火墙。连接未建立，平台没有执行。',
};

/** No answer: the network failed, the time was over, or the caller aborted. Whether the platform acted is unknown, but for `unsent`. */
export class TransportError extends MinigateError {
  override readonly kind = 'transport';
  readonly endpointId: string;
  readonly reason: 'timeout' | 'aborted' | 'network';
  /** Whether a repetition may get an answer. Whether it is harmless is another question: the endpoint's retry class answers it. */
  readonly retryable: boolean;
  /** Whether it is certain that the platform did not act, because no connection was made. */
  readonly unsent: boolean;

  constructor(
    reason: 'timeout' | 'aborted' | 'network',
    endpointId: string,
    message: string,
    { unsent = false, ...details }: ErrorDetails & { readonly unsent?: boolean | undefined } = {},
  ) {
    super('transport', `${endpointId}: ${message}`, {
      advice: unsent ? unsentAdvice : transportAdvice[reason],
      ...details,
    });
    this.reason = reason;
    this.endpointId = endpointId;
    this.unsent = unsent;
    this.retryable = reason === 'network';
  }

  static override is(error: unknown): error is TransportError {
    return kindOf(error) === 'transport';
  }
}

/** Why a push was refused. */
export type WebhookReason =
  /** Larger than the limit; nothing was read further. */
  | 'too-large'
  /** Another parser consumed the body before the handler ran. */
  | 'body-consumed'
  /** The envelope or its query parameters are missing or broken. */
  | 'malformed'
  /** Signature, decryption or receiver do not match. One reason for all, so that nobody can learn which. */
  | 'not-authentic'
  /** Too old or from the future. */
  | 'stale';

/** A push that was refused. */
export class WebhookError extends MinigateError {
  override readonly kind = 'webhook';
  readonly reason: WebhookReason;
  /** The HTTP status to answer with. */
  readonly status: number;

  constructor(reason: WebhookReason, message: string, details: ErrorDetails = {}) {
    super('webhook', message, details);
    this.reason = reason;
    this.status = statusOf[reason];
  }

  static override is(error: unknown): error is WebhookError {
    return kindOf(error) === 'webhook';
  }
}

const statusOf: Readonly<Record<WebhookReason, number>> = {
  'too-large': 413,
  'body-consumed': 500,
  malformed: 400,
  'not-authentic': 401,
  stale: 401,
};

/** Why a workflow stopped. */
export type WorkflowReason =
  /** What was waited for did not come in time. The platform goes on: start the workflow again with the same input to wait on. */
  | 'timeout'
  /** The caller's signal ended the wait. Start the workflow again with the same input to go on. */
  | 'aborted'
  /** This workflow was begun with other input and is not over. */
  | 'other-input'
  /** Another process took the workflow over while this one was too slow. It goes on there. */
  | 'taken-over'
  /** The platform decided against it, finally. */
  | 'refused'
  /** An answer was lost, and the platform cannot be asked whether it acted: a person has to look. */
  | 'unknown';

/** A workflow stopped before its end. */
export class WorkflowError extends MinigateError {
  override readonly kind = 'workflow';
  readonly reason: WorkflowReason;
  /** Name of the workflow with what it is about, such as `register company`. */
  readonly workflow: string;
  /** The step at which it stopped. */
  readonly step: string | undefined;

  constructor(
    reason: WorkflowReason,
    workflow: string,
    message: string,
    details: ErrorDetails & { readonly step?: string | undefined } = {},
  ) {
    super('workflow', `${workflow}: ${message}`, details);
    this.reason = reason;
    this.workflow = workflow;
    this.step = details.step;
  }

  static override is(error: unknown): error is WorkflowError {
    return kindOf(error) === 'workflow';
  }
}
