import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.js';

const dotted = (address: number): string => [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
const colons = (address: bigint): string =>
  Array.from({ length: 8 }, (_, part) => ((address >> BigInt(112 - 16 * part)) & 0xffffn).toString(16)).join(':');

// Networks by their first address as a number, written anew here: a slip in one of the two lists shows.
const special4: Readonly<Record<string, [first: number, bits: number]>> = {
  'this network': [0x00000000, 8],
  'private 10': [0x0a000000, 8],
  'carrier-grade NAT': [0x64400000, 10],
  loopback: [0x7f000000, 8],
  'link-local and metadata': [0xa9fe0000, 16],
  'private 172': [0xac100000, 12],
  'protocol assignments': [0xc0000000, 24],
  'documentation 1': [0xc0000200, 24],
  '6to4 relays': [0xc0586300, 24],
  'private 192': [0xc0a80000, 16],
  benchmarks: [0xc6120000, 15],
  'documentation 2': [0xc6336400, 24],
  'documentation 3': [0xcb007100, 24],
  multicast: [0xe0000000, 4],
  'reserved and broadcast': [0xf0000000, 4],
};
const special6: Readonly<Record<string, [first: bigint, bits: number]>> = {
  'loopback, unspecified, IPv4-compatible': [0n, 96],
  'IPv4-mapped': [0xffffn << 32n, 96],
  NAT64: [0x64ff9bn << 96n, 96],
  'local NAT64': [0x64ff9b0001n << 80n, 48],
  'discard only': [0x0100n << 112n, 64],
  Teredo: [0x20010000n << 96n, 32],
  'protocol assignments': [0x2001n << 112n, 23],
  documentation: [0x20010db8n << 96n, 32],
  '6to4': [0x2002n << 112n, 16],
  'documentation 2': [0x3fffn << 112n, 20],
  'segment routing': [0x5f00n << 112n, 16],
  'unique local, with Amazon’s metadata': [0xfcn << 120n, 7],
  'link-local': [0xfe80n << 112n, 10],
  'site-local': [0xfec0n << 112n, 10],
  multicast: [0xffn << 120n, 8],
};

describe('isPublicAddress', () => {
  it.each(Object.entries(special4))('refuses all of IPv4 %s, from the first to the last', (_, [first, bits]) => {
    const size = 2 ** (32 - bits);
    expect([first, first + size - 1].map(dotted).filter(isPublicAddress)).toEqual([]);
    fc.assert(fc.property(fc.nat(size - 1), (offset) => !isPublicAddress(dotted(first + offset))));
  });

  it.each(Object.entries(special6))('refuses all of IPv6 %s, from the first to the last', (_, [first, bits]) => {
    const last = first + (1n << BigInt(128 - bits)) - 1n;
    expect([first, last].map(colons).filter(isPublicAddress)).toEqual([]);
    fc.assert(fc.property(fc.bigInt({ min: first, max: last }), (address) => !isPublicAddress(colons(address))));
  });

  it('takes all other addresses of IPv4', () => {
    const inside = (address: number): boolean =>
      address === 0xa83f8110 ||
      Object.values(special4).some(([first, bits]) => address >= first && address < first + 2 ** (32 - bits));
    fc.assert(
      fc.property(fc.nat(0xffffffff), (address) => isPublicAddress(dotted(address)) === !inside(address)),
      { numRuns: 2_000 },
    );
  });

  it('takes neighbours of the special networks', () => {
    const neighbours = ['9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'];
    neighbours.push('169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0');
    neighbours.push('223.255.255.255', '8.8.8.8', '2606:4700:4700::1111', '2001:200::', '2400:3200::1', '2003::');
    expect(neighbours.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  it('refuses every IPv6 address that stands for an IPv4 one, a public one as well', () => {
    const forms = ['::ffff:8.8.8.8', '::8.8.8.8', '64:ff9b::8.8.8.8', '2002:808:808::1', '2001:0:808:808::'];
    expect(forms.filter(isPublicAddress)).toEqual([]);
  });

  it.each(['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16', '192.0.0.192', '169.254.0.23'])(
    'refuses the metadata service at %s',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );

  it.each(['', 'example.com', '8.8.8', '08.8.8.8', '8.8.8.8 ', '0x8.8.8.8', '2606::1%eth0', 'fe80::1%lo', '[::1]'])(
    'does not take %j for a public address',
    (text) => expect(isPublicAddress(text)).toBe(false),
  );
});
