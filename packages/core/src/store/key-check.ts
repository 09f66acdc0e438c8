import { ValidationError } from '../errors/errors.js';
import { noCipher, type TextCipher } from './encryption.js';

/** Name of what holds, in a store's `meta`, {@link newKeyCheck}. */
export const keyCheckName = 'key check';
const place = ['meta', keyCheckName];

/** A known text, encrypted with the store's newest key when the store is made. */
export const newKeyCheck = (cipher: TextCipher): string => cipher.encrypt(keyCheckName, place);

/**
 * Compares the given keys with the ones a store was made with, so that a wrong one shows at the start and not with the first read.
 *
 * @param stored - what {@link newKeyCheck} gave then.
 * @param where - the store's place, for the message.
 * @throws ValidationError
 */
export function assertKeysFit(stored: string, cipher: TextCipher, where: string): void {
  const encrypted = stored !== keyCheckName;
  if (encrypted && cipher === noCipher) throw wrongKeys(`${where} is encrypted; give its key`);
  if (!encrypted && cipher !== noCipher)
    throw wrongKeys(`${where} was made without a key and holds plain texts; encrypt a new one instead`);
  cipher.decrypt(stored, place);
}

const wrongKeys = (message: string): ValidationError =>
  new ValidationError('options', [{ path: 'encryptWith', message }]);
