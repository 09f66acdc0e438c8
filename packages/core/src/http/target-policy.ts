import type { BlockList } from 'node:net';
import { ValidationError, type ValidationIssue } from '../errors/errors.js';
import { net } from './net.js';
import { isPublicAddress } from './public-address.js';

/** Which addresses requests to other people's servers may go to. */
export interface TargetPolicy {
  /** Why a target is refused, as far as its URL alone shows it; `undefined` when it does not. Repeats no part of the URL. */
  problemOf(target: string): string | undefined;
  /** Whether a connection to `address` is allowed for a target. @param host - as {@link hostOf} gives it. */
  allows(address: string, host: string): boolean;
}

/** Host of a URL without brackets and trailing dot. Node has turned decimal, octal and hexadecimal spellings into `127.0.0.1`. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$|\.$/g, '');

/**
 * Lets requests go to the Internet only, so that nobody can reach internal services through them (SSRF).
 *
 * @param allowPrivate - what is allowed besides: networks (`10.0.0.0/8`, `fd12:3456::/32`), addresses, and host names (`orders.internal`,
 *   exactly that name, whatever it resolves to).
 * @throws ValidationError for an entry that is none of them.
 */
export function targetPolicy(allowPrivate: readonly string[] = []): TargetPolicy {
  const { networks, hosts } = readAllowed(allowPrivate);
  const allows = (address: string, host: string): boolean => {
    if (isPublicAddress(address) || hosts.has(host)) return true;
    const family = address.includes('%') ? 0 : net().isIP(address);
    return family !== 0 && networks.check(address, family === 4 ? 'ipv4' : 'ipv6');
  };
  return {
    allows,
    problemOf(target) {
      if (!URL.canParse(target)) return 'must be an absolute address such as https://orders.example.com/wx';
      const url = new URL(target);
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https:// or http://';
      if (url.username !== '' || url.password !== '') return 'must not hold a user name or password';
      const host = hostOf(url);
      const literals = net().isIP(host) ? [host] : /^(?:.+\.)?localhost$/.test(host) ? ['127.0.0.1', '::1'] : [];
      const refused = literals.length > 0 && !literals.some((address) => allows(address, host));
      return refused ? 'is not an address of the Internet; allowPrivate can allow it' : undefined;
    },
  };
}

function readAllowed(entries: readonly string[]): {
  readonly networks: BlockList;
  readonly hosts: ReadonlySet<string>;
} {
  const networks = new (net().BlockList)();
  const hosts = new Set<string>();
  const issues: ValidationIssue[] = [];
  for (const [index, entry] of entries.entries()) {
    const [network = '', prefix, ...more] = entry.split('/');
    const family = net().isIP(network);
    const bits = family === 4 ? 32 : 128;
    if (family !== 0 && more.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && +prefix <= bits)))
      networks.addSubnet(network, Number(prefix ?? bits), family === 4 ? 'ipv4' : 'ipv6');
    else if (/^(?=.*[a-z])[\w-]+(?:\.[\w-]+)*$/i.test(entry)) hosts.add(entry.toLowerCase());
    else
      issues.push({
        path: `allowPrivate.${index}`,
        message: 'must be a network such as 10.0.0.0/8, an address, or a host name',
      });
  }
  if (issues.length > 0) throw new ValidationError('options', issues);
  return { networks, hosts };
}
