import { escapeHtml, htmlPage } from '../page.js';
import type { World } from '../world.js';
import { authorize, preAuthCodeProblem } from './consent.js';
import { authorizeRegistration } from './registrations.js';

/** The address of 2020, and the newer one. */
const paths: readonly string[] = ['/mappconsole/tp/authorization', '/developer/tpservice.html'];

const title = 'Authorize a service provider';
const problems = {
  unknown: 'This authorization link is not valid.',
  used: 'This authorization link has been used already.',
  expired: 'This authorization link has expired.',
} as const;

const message = (text: string, status = 200): Response =>
  htmlPage(title, `<p role="status">${escapeHtml(text)}</p>`, status);

/**
 * Answers the page on which a mini program's administrator authorizes the platform: GET shows the mini programs, POST sends the browser
 * back with the code. @returns `undefined` for any other path.
 */
export async function consentPage(world: World, request: Request, url: URL): Promise<Response | undefined> {
  if (!paths.includes(url.pathname)) return undefined;
  const parameter = (name: string): string => url.searchParams.get(name) ?? '';
  if (parameter('client_id') !== world.account.clientId) return message('The platform of this link is unknown.', 400);
  const problem = preAuthCodeProblem(world, parameter('pre_auth_code'));
  if (problem !== undefined) return message(problems[problem], 400);
  const redirectUri = parameter('redirect_uri');
  if (!/^https?:$/.test(URL.parse(redirectUri)?.protocol ?? ''))
    return message('This link does not say where to return to.', 400);
  const registers = parameter('type') === '1';
  if (request.method === 'GET') return form(world, `${url.pathname}${url.search}`, registers);
  if (request.method !== 'POST') return message('This page cannot do that.', 405);

  const fields = new URLSearchParams(await request.text());
  if (fields.get('decision') !== 'allow') return message('Nothing was authorized. You can close this page.');
  // As for the platform: the browser and the push race.
  const consent = { preAuthCode: parameter('pre_auth_code'), redirectUri, order: 'race' } as const;
  if (registers) {
    const userId = url.searchParams.get('user_id') ?? undefined;
    const registered = fields.get('registered') !== null;
    const { redirectUrl } = await authorizeRegistration(world, { ...consent, userId, registered });
    return back(redirectUrl);
  }
  const appId = fields.get('app_id') ?? '';
  if (!world.state.apps.has(appId)) return message('Choose a mini program.', 400);
  return back((await authorize(world, appId, consent)).redirectUrl);
}

const back = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });

function form({ state, account }: World, action: string, registers: boolean): Response {
  const choices = [...state.apps.values()]
    .map(({ appId, name }, index) => {
      const done = state.thirdParty.grants.has(appId) ? ' · authorized already' : '';
      return `<label><input type="radio" name="app_id" value="${escapeHtml(appId)}"${index === 0 ? ' checked' : ''}><span><strong>${escapeHtml(name)}</strong><small>${escapeHtml(appId)}${done}</small></span></label>`;
    })
    .join('');
  return htmlPage(
    title,
    `<form method="post" action="${escapeHtml(action)}"><p>The platform <code>${escapeHtml(account.clientId)}</code> asks ${registers ? 'to register your account and to create mini programs' : 'to manage one of your mini programs'}.</p>
<fieldset>${registers ? registration : `<legend>Mini program</legend>${choices}`}</fieldset>
<footer><button name="decision" value="refuse">Refuse</button><button name="decision" value="allow" class="primary">Allow</button></footer></form>`,
  );
}

const registration =
  '<legend>Your account</legend><label><input type="checkbox" name="registered"><span>I have an account already.</span></label>';
