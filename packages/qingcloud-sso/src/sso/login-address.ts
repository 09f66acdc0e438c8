import type { QingCloudContext } from '../client/context.js';

/**
 * Address of the cloud's login page. It asks for a code, which comes to the landing page.
 *
 * @param state - comes back unchanged with the code.
 * @see https://docs.qingcloud.com/appcenter/dev-platform/saas-developer-guide/20_account/20_get_auth_code/
 */
export function loginAddress({ addresses, paths, options }: QingCloudContext, state?: string): string {
  const url = new URL(`${addresses.sso.replace(/\/+$/, '')}${paths.oauth2}`);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', options.app?.id ?? '');
  // `redirect_uri` in the API reference, `redirect_url` in a guide whose own sample has neither: it is a hint, the console's address counts.
  if (options.app?.url !== undefined) url.searchParams.set('redirect_uri', options.app.url);
  if (state !== undefined) url.searchParams.set('state', state);
  return url.href;
}
