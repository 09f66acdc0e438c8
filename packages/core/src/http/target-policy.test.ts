import { describe, expect, it } from 'vitest';
import { ValidationError } from '../errors/errors.js';
import { targetPolicy } from './target-policy.js';

const refused = 'is not an address of the Internet; allowPrivate can allow it';

describe('targetPolicy', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.0.0.1./',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://%31%32%37.0.0.1/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
    'http://0/',
    'http://0.0.0.0:8080/',
    'http://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://app.localhost:3000/',
  ])('refuses %s', (target) => {
    expect(targetPolicy().problemOf(target)).toBe(refused);
  });

  it.each([
    ['orders.example.com', 'must be an absolute address such as https://orders.example.com/wx'],
    ['/wx', 'must be an absolute address such as https://orders.example.com/wx'],
    ['http://127.0.0.1:99999/', 'must be an absolute address such as https://orders.example.com/wx'],
    ['ftp://example.com/', 'must begin with https:// or http://'],
    ['file:///etc/passwd', 'must begin with https:// or http://'],
    ['https://user@example.com/', 'must not hold a user name or password'],
    ['https://:secret@example.com/', 'must not hold a user name or password'],
    ['https://example.com@127.0.0.1/', 'must not hold a user name or password'],
  ])('refuses %s, and repeats nothing of it', (target, problem) => {
    expect(targetPolicy().problemOf(target)).toBe(problem);
  });

  it.each([
    'https://orders.example.com/wx?key=1',
    'http://8.8.8.8:8080/',
    'https://[2606:4700::1]/',
    'https://localhost.example.com/',
  ])('takes %s', (target) => expect(targetPolicy().problemOf(target)).toBeUndefined());

  it('allows the networks, addresses and names that it is told', () => {
    const policy = targetPolicy(['10.0.0.0/8', '192.168.1.7', 'fd12:3456::/32', 'Orders.internal', '127.0.0.1']);
    for (const target of [
      'http://10.9.8.7/',
      'http://192.168.1.7/',
      'http://[fd12:3456::9]/',
      'http://localhost:3000/',
    ])
      expect(policy.problemOf(target)).toBeUndefined();
    for (const target of [
      'http://11.0.0.1.nip.io/',
      'http://192.168.1.8/',
      'http://[fd12:3457::9]/',
      'http://127.0.0.2/',
    ])
      expect(policy.problemOf(target)).toBe(target.includes('nip.io') ? undefined : refused);
    expect(policy.allows('172.16.0.1', 'orders.internal')).toBe(true);
    expect(policy.allows('172.16.0.1', 'evil.orders.internal')).toBe(false);
    expect(policy.allows('172.16.0.1', 'orders.internal.evil.example')).toBe(false);
    expect(policy.allows('fe80::1%eth0', 'x.example')).toBe(false);
  });

  it('names every entry that is none', () => {
    const wrong = ['10.0.0.0/33', '10.0.0/8', 'fd00::/129', '*.internal', 'http://orders.internal', '', '10.0.0.0/8/9'];
    const error = (() => {
      try {
        return targetPolicy([...wrong, '10.0.0.0/8']);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(ValidationError.is(error) && error.issues.map(({ path }) => path)).toEqual(
      wrong.map((_, index) => `allowPrivate.${index}`),
    );
  });
});
