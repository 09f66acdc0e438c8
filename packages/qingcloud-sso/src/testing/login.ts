import { ssoError } from './errors.js';
import { codeMs, issueTokens } from './sso.js';
import type { App } from './state.js';
import type { World } from './world.js';

/** A login, as its user would do it. */
export interface LoginRequest {
  /** Default the first user. */
  readonly userId?: string | undefined;
  /** Default the first application. */
  readonly appId?: string | undefined;
  /** Which redirect the user arrives by. Default `tokens`. */
  readonly flow?: 'tokens' | 'code' | undefined;
  /** Where to; default the application's own address. */
  readonly redirectTo?: string | undefined;
  /** Returned unchanged in the code flow. */
  readonly state?: string | undefined;
}

/** Logs a user in. @returns the address that the browser is sent to. @throws Error for an unknown user or application. */
export function login(world: World, request: LoginRequest): string {
  const { state, ids, clock } = world;
  const userId = request.userId ?? [...state.users.keys()][0] ?? '';
  const app = state.apps.get(request.appId ?? [...state.apps.keys()][0] ?? '');
  if (!state.users.has(userId)) throw new Error(`there is no user ${userId}`);
  if (app === undefined) throw new Error(`there is no application ${request.appId}`);
  const target = new URL(request.redirectTo ?? app.url);
  if (request.flow === 'code') {
    const code = ids.secret(20).toUpperCase();
    state.codes.set(code, { userId, appId: app.appId, expiresAt: clock.now() + codeMs, used: false });
    target.searchParams.set('code', code);
    if (request.state !== undefined) target.searchParams.set('state', request.state);
  } else {
    const { access_token, refresh_token } = issueTokens(world, { userId, appId: app.appId });
    target.searchParams.set('access_token', access_token);
    target.searchParams.set('refresh_token', refresh_token);
  }
  return target.href;
}

/** The pages of the single sign-on: the login, where a user is chosen, and its answer. */
export async function loginPage(world: World, request: Request, url: URL): Promise<Response | undefined> {
  // The documents' own sample has no slash at the end.
  if (`${url.pathname.replace(/\/$/, '')}/` !== world.settings.paths.oauth2) return undefined;
  const app = world.state.apps.get(url.searchParams.get('client_id') ?? '');
  if (app === undefined) return error('unknown client_id');
  if (url.searchParams.get('response_type') !== 'code') return error('response_type must be code');
  const redirectTo = url.searchParams.get('redirect_uri') ?? url.searchParams.get('redirect_url') ?? app.url;
  if (!URL.canParse(redirectTo) || new URL(redirectTo).origin !== new URL(app.url).origin)
    return error('redirect_uri is not at the address of the application');
  if (request.method === 'GET') return html(page(world, app));
  const userId = new URLSearchParams(await request.text()).get('user') ?? '';
  if (!world.state.users.has(userId)) return error('unknown user');
  const state = url.searchParams.get('state') ?? undefined;
  const location = login(world, { userId, appId: app.appId, flow: 'code', redirectTo, state });
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

const error = (description: string): Response => {
  const { body, status, contentType } = ssoError(400, 'invalid_request', description);
  return new Response(body as string, { status, headers: { 'content-type': contentType } });
};

const html = (body: string): Response =>
  new Response(body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = ({ state }: World, app: App): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Log in</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:24rem;margin:3rem auto;padding:0 1rem}button{display:block;width:100%;margin:.5rem 0;padding:.75rem;font:inherit;text-align:left}</style></head>
<body><h1>Log in to ${escapeHtml(app.appId)}</h1><form method="post">
${[...state.users.values()]
  .map(
    ({ userId, userName, email }) =>
      `<button name="user" value="${escapeHtml(userId)}">${escapeHtml(userName)}<br><small>${escapeHtml(email)}</small></button>`,
  )
  .join('\n')}
</form></body></html>`;
