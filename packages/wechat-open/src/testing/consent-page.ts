import { giveConsent, isGrantable, offeredSets } from './consent.js';
import { type ConsentView, consentForm, messagePage } from './consent-html.js';
import type { Account } from './state.js';
import { preAuthCodeProblem } from './tokens.js';
import type { World } from './world.js';

/** The page for computers, the current and the old page for phones. */
const paths: readonly string[] = ['/cgi-bin/componentloginpage', '/wxaopen/safe/bindcomponent', '/safe/bindcomponent'];

const problems = {
  unknown: 'This authorization link is not valid.',
  used: 'This authorization link has been used already.',
  expired: 'This authorization link has expired.',
} as const;

/** A problem that the person sees instead of the form. */
class PageError extends Error {}

/**
 * Answers the pages on which a merchant's administrator grants his account: GET shows the accounts and their permission
 * sets, POST sends the browser back with the code. @returns `undefined` for any other path.
 */
export async function consentPage(world: World, request: Request, url: URL): Promise<Response | undefined> {
  if (!paths.includes(url.pathname)) return undefined;
  try {
    const view = viewOf(world, url);
    if (request.method === 'GET') return html(consentForm(view));
    if (request.method !== 'POST') return html(messagePage('This page cannot do that.'), 405);
    return await decide(world, view, new URLSearchParams(await request.text()));
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return html(messagePage(error.message), 400);
  }
}

function viewOf(world: World, url: URL): ConsentView {
  const parameter = (name: string): string => url.searchParams.get(name) ?? '';
  if (parameter('component_appid') !== world.component.appId)
    throw new PageError('The platform of this link is unknown.');
  const preAuthCode = parameter('pre_auth_code');
  const problem = preAuthCodeProblem(world, preAuthCode);
  if (problem !== undefined) throw new PageError(problems[problem]);
  const redirectUri = parameter('redirect_uri');
  if (!/^https?:$/.test(URL.parse(redirectUri)?.protocol ?? ''))
    throw new PageError('This link does not say where to return to.');

  const accounts = [...world.state.accounts.values()].filter(
    (account) => isGrantable(world, account) && listed(account, parameter('auth_type'), parameter('biz_appid')),
  );
  if (accounts.length === 0) throw new PageError('You administer no account that can be granted here.');
  return {
    action: `${url.pathname}${url.search}`,
    componentAppId: world.component.appId,
    preAuthCode,
    redirectUri,
    accounts: accounts.map((account) => ({
      appId: account.appId,
      nickName: account.nickName,
      kind: account.kind,
      granted: account.grant !== undefined,
      sets: offeredSets(world, account, parameter('category_id_list')),
    })),
  };
}

// biz_appid wins over auth_type on current pages. 1 official accounts, 2 mini programs, 3 both, 6 every kind.
function listed(account: Account, authType: string, bizAppId: string): boolean {
  if (bizAppId !== '') return account.appId === bizAppId;
  if (authType === '1') return account.kind === 'official-account';
  if (authType === '2') return account.kind === 'mini-program';
  return ['', '3', '6'].includes(authType);
}

async function decide(world: World, view: ConsentView, form: URLSearchParams): Promise<Response> {
  if (form.get('decision') !== 'allow') return html(messagePage('Nothing was granted. You can close this page.'));
  const account = view.accounts.find(({ appId }) => appId === form.get('appid'));
  if (account === undefined) throw new PageError('Choose an account.');
  const permissionSets = form
    .getAll(`sets-${account.appId}`)
    .map(Number)
    .filter((id) => account.sets.includes(id));
  const { redirectUrl } = await giveConsent(world, {
    preAuthCode: view.preAuthCode,
    appId: account.appId,
    permissionSets,
    redirectUri: view.redirectUri,
    // As for the platform: the browser and the push race.
    order: 'both',
  });
  return new Response(null, { status: 302, headers: { location: redirectUrl } });
}

function html(text: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'cache-control': 'no-store',
    },
  });
}
