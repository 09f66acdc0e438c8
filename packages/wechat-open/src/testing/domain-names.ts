import { createHash } from 'node:crypto';

/** Whether a text is a host name, without scheme, port and path. */
export function isHost(text: string): boolean {
  return /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i.test(text);
}

/** The host of `scheme://host` or, with `ports`, `scheme://host:port`; `undefined` for anything else. */
export function hostOf(domain: string, scheme: string, ports: boolean): string | undefined {
  const [, host, port] = /^[a-z]+:\/\/([^/:?#]+)(:\d{1,5})?$/.exec(domain) ?? [];
  if (host === undefined || !domain.startsWith(`${scheme}://`) || !isHost(host)) return undefined;
  return port !== undefined && !ports ? undefined : host;
}

/** What a change makes of a list. Deleting what is not there changes nothing. */
export function changed(
  list: readonly string[],
  action: 'add' | 'delete' | 'set',
  given: readonly string[],
): readonly string[] {
  if (action === 'delete') return list.filter((one) => !given.includes(one));
  return [...new Set(action === 'add' ? [...list, ...given] : given)];
}

/** Whether two lists hold the same domains. */
export function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((domain) => other.includes(domain));
}

/** The file by which WeChat sees that a web-view domain belongs to its owner. */
export function confirmFile(appId: string): { readonly file_name: string; readonly file_content: string } {
  const digest = createHash('sha256').update(appId).digest('hex');
  return { file_name: `${digest.slice(0, 10)}.txt`, file_content: digest.slice(10, 42) };
}
