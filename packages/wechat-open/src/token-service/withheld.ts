import type { WechatEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';

const pathsOf = (list: readonly WechatEndpoint<unknown, unknown>[]): ReadonlySet<string> =>
  new Set(list.map(({ path }) => path.toLowerCase()));
const known = pathsOf(endpoints);
const confidential = pathsOf(endpoints.filter((endpoint) => endpoint.confidential === true));
/** Where WeChat hands out tokens and tickets: what is not in the catalogue there may tell one, too. */
const tokenPlaces = /^\/(?:cgi-bin\/(?:component|ticket|token|stable_token)|sns)(?:\/|$)/;

/** Whether the proxy opens a path to nobody: endpoints that are `confidential`, and unknown ones where tokens are handed out. */
export function isWithheld(path: string): boolean {
  // Nobody promises that WeChat tells upper from lower case.
  const name = path.toLowerCase();
  return confidential.has(name) || (!known.has(name) && tokenPlaces.test(name));
}
