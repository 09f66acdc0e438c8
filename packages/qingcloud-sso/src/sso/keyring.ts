import { createHash } from 'node:crypto';
import { equalInConstantTime, hmac } from '@minigate/core';

/** Signs texts for one purpose each, with secrets that can be rotated. */
export interface Keyring {
  /** `<text>.<signature>`. @param purpose - what is signed for one purpose is refused for another. */
  seal(purpose: string, text: string): string;
  /** The text, when one of the secrets signed it for that purpose. Compared in constant time. */
  open(purpose: string, sealed: string): string | undefined;
}

/**
 * @param secrets - the first signs, all verify.
 * @param scope - cloud and application: what one signed is refused by another with the same secret.
 */
export function keyring(secrets: readonly string[], scope: string): Keyring {
  const sign = (secret: string, purpose: string, text: string): string =>
    Buffer.from(hmac(secret, [scope, purpose, text].join('\n'), 'sha256', 'base64'), 'base64').toString('base64url');
  return {
    seal: (purpose, text) => `${text}.${sign(secrets[0] ?? '', purpose, text)}`,
    open(purpose, sealed) {
      const at = sealed.lastIndexOf('.');
      const text = sealed.slice(0, Math.max(0, at));
      const fits = secrets.filter((secret) => equalInConstantTime(sealed.slice(at + 1), sign(secret, purpose, text)));
      return at > 0 && fits.length > 0 ? text : undefined;
    },
  };
}

/** What stands for a secret in the store's keys and in events. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
