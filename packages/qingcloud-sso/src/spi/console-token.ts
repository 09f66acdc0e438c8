import { queryOf } from './handlers.js';

/**
 * The token with which the platform sends a user to an instance's `authUrl` (`<authUrl>?token=…`), to log in there without a password.
 * Nothing is signed: whose token it is, and whether it is valid, only the single sign-on can say. Send users without a valid one to the
 * login, and answer with a redirect to an address without the token.
 * Source: https://github.com/yunify/qingcloud-docs, saas-developer-guide/20_account/50_login_console.md
 *
 * @param url - of the request, whole or from its path on.
 * @returns `undefined` when there is none, more than one, or what cannot be a token.
 */
export function consoleToken(url: string): string | undefined {
  const tokens = new URLSearchParams(queryOf(url)).getAll('token');
  const [token] = tokens;
  // What goes into a header, and no more than servers take in one.
  return tokens.length === 1 && token !== undefined && /^[\w\-.~+/=]{1,8192}$/.test(token) ? token : undefined;
}
