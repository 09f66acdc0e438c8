import { createHash } from 'node:crypto';

/**
 * The signature of requests between Baidu and a host, in both directions: md5 of all parameters but `sign`, sorted by name and not
 * encoded, with the host's secret key behind them.
 *
 * @param hsk - the host's secret key.
 * @returns 32 hexadecimal characters, for the parameter `sign`.
 * @see https://github.com/swan-team/host-app-guide (oauth实现, swanid机制说明)
 */
export function signHostRequest(parameters: Readonly<Record<string, string | number>>, hsk: string): string {
  const pairs = Object.entries(parameters)
    .filter(([name]) => name !== 'sign')
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return createHash('md5')
    .update([...pairs, `hsk=${hsk}`].join('&'))
    .digest('hex');
}
