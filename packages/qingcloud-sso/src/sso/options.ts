import type { ValidationIssue } from '@minigate/core';
import type { CreateTokenRequest } from '../families/sso/index.js';

/** The application as the cloud's console knows it. */
export interface AppOptions {
  /** `app-…`. */
  readonly id: string;
  /** Exchanges codes for tokens. Without it, only the token redirect works. */
  readonly secret?: string | undefined;
  /** Who issues the tokens: `app` for a published application, `app_dev` under test. Default: not said, the cloud decides. */
  readonly issuer?: CreateTokenRequest['token_issuer'];
  /**
   * Address of the landing page, such as `https://app.example.com/landing`. Sent with logins that begin here. One at `http://localhost` makes
   * cookies without `Secure`, which some browsers refuse there.
   */
  readonly url?: string | undefined;
}

/** The cookie by which the browser shows its session. */
export interface CookieOptions {
  /**
   * Signs the cookie: at least 32 characters, such as of `openssl rand -base64 32`. The first signs, all verify: to rotate, put the new one in
   * front everywhere, and drop the old one when the longest session is over.
   */
  readonly secret: string | readonly string[];
  /** Default `qcs`. It gets the prefix `__Host-`, except at `http://localhost`. */
  readonly name?: string | undefined;
}

/** Settings of sessions. */
export interface SessionSettings {
  /** Milliseconds after the last request. Default 2 hours. Requests are noted every tenth of it, at most every minute. */
  readonly idleMs?: number | undefined;
  /** Milliseconds after the login. Default 12 hours. */
  readonly absoluteMs?: number | undefined;
  /** How long a process may renew a session alone, in milliseconds. Default 20,000. */
  readonly leaseMs?: number | undefined;
  /**
   * Whether only logins that this application began are accepted. Default false: the cloud's own catalogue page sends users with tokens
   * or a code, but without a state, and nobody can tell those from a link that an attacker made with his own account.
   */
  readonly onlyOwnLogins?: boolean | undefined;
}

/** Whether cookies have to do without `Secure`. */
export const isLocal = ({ url }: { readonly url?: string | undefined } = {}): boolean =>
  url !== undefined && /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i.test(url);

/** What is wrong with the options of sessions. */
export function sessionIssues({
  app,
  cookie,
  session,
}: {
  readonly app?: AppOptions | undefined;
  readonly cookie?: CookieOptions | undefined;
  readonly session?: SessionSettings | undefined;
}): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  if (app !== undefined && !/^[\w-]+$/.test(app.id ?? ''))
    wrong('app.id', 'must be the id of the application in the console, app-…');
  if (app?.url !== undefined && !(URL.canParse(app.url) && (/^https:\/\/[^?#]+$/i.test(app.url) || isLocal(app))))
    wrong(
      'app.url',
      'must be the https address of the landing page (http only at localhost), without query and fragment',
    );
  if (cookie !== undefined) {
    const secrets = [cookie.secret].flat();
    if (secrets.length === 0 || secrets.some((secret) => typeof secret !== 'string' || secret.length < 32))
      wrong('cookie.secret', 'must have at least 32 characters; make one with: openssl rand -base64 32');
    if ((cookie.name !== undefined && !/^[\w-]+$/.test(cookie.name)) || /^__/.test(cookie.name ?? ''))
      wrong('cookie.name', 'may have letters, digits, "_" and "-", without a prefix such as __Host-');
  }
  for (const name of ['idleMs', 'absoluteMs', 'leaseMs'] as const)
    if (session?.[name] !== undefined && !(session[name] > 0))
      wrong(`session.${name}`, 'must be a number of milliseconds above 0');
  return issues;
}
