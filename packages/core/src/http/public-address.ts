import type { BlockList } from 'node:net';
import { net } from './net.js';

/**
 * IPv4 networks that nobody reaches over the Internet, and the address at which Azure serves its machines.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const notPublic4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT; Alibaba's metadata at 100.100.100.200
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // Azure's host
  ['169.254.0.0', 16], // link-local; metadata of most clouds at 169.254.169.254
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments; Oracle's metadata at 192.0.0.192
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

/**
 * Exceptions inside 2000::/3, the only part of IPv6 that is given out for the Internet. Outside it are loopback, unspecified,
 * unique local (Amazon's metadata at fd00:ec2::254), link-local, multicast, and IPv4 addresses as mapped, compatible or NAT64.
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const notPublic6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23], // protocol assignments; Teredo, which holds an IPv4 address
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, which holds an IPv4 address
  ['3fff::', 20], // documentation
];

interface Lists {
  readonly special: BlockList;
  readonly global6: BlockList;
}

let lists: Lists | undefined;

function makeLists(): Lists {
  const { BlockList } = net();
  const special = new BlockList();
  for (const [network, prefix] of notPublic4) special.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of notPublic6) special.addSubnet(network, prefix, 'ipv6');
  const global6 = new BlockList();
  global6.addSubnet('2000::', 3, 'ipv6');
  return { special, global6 };
}

/**
 * Whether an IP address belongs to the Internet. Not: private, loopback, link-local, carrier-grade NAT, multicast, unspecified and
 * reserved ones, the metadata services of clouds, and every IPv6 address that stands for an IPv4 one (mapped, compatible, NAT64, 6to4,
 * Teredo), whichever that is.
 *
 * @param address - as `node:dns` gives it. What is no address, or has a zone (`fe80::1%eth0`), is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  lists ??= makeLists();
  const { special, global6 } = lists;
  const family = net().isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  return family === 6 && global6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
