import { type PlatformRules, ValidationError, type ValidationIssue } from '@minigate/core';
import type { Dialect } from '../dialect/dialect.js';
import { envelopeReader, unauthorized } from '../dialect/envelope.js';
import { freeFields } from '../dialect/names.js';
import { secretsOf } from '../dialect/secrets.js';
import { spelling } from '../dialect/spelling.js';
import { errorCode, explainError } from '../errors/error-codes.js';

/** What the pipeline must know of one deployment. */
export function paasRules(dialect: Dialect, ownSecrets: readonly string[]): PlatformRules {
  const names = spelling(dialect);
  const secrets = secretsOf(ownSecrets);
  const envelope = envelopeReader(dialect, names, secrets.hide);
  return {
    name: 'paas',
    refusal: envelope.refusal,
    content: (body, endpoint) => envelope.content(body, 'paging' in endpoint),
    writeFields(fields, endpoint) {
      secrets.note(fields);
      if (!('paging' in endpoint)) return names.write(fields);
      const { page, pageSize, ...rest } = fields;
      return {
        ...names.write(rest),
        ...(typeof page === 'number' && { [dialect.page.names.page]: page + dialect.page.first - 1 }),
        ...(typeof pageSize === 'number' && {
          [dialect.page.names.pageSize]: Math.min(pageSize, dialect.page.maxSize),
        }),
      };
    },
    explain(code) {
      if (typeof code !== 'number') return undefined;
      const known = explainError(code === unauthorized ? errorCode('SecretRevoked') : code);
      // A token that is over can be replaced; a secret cannot.
      return known?.name === 'SecretRevoked' && dialect.auth.strategy === 'token'
        ? { ...known, class: 'token' }
        : known;
    },
  };
}

const codeNames: ReadonlySet<string> = new Set(['appCode', 'envCode', 'tenantCode', 'tenantAppCode']);

/** @throws ValidationError that names each code with other characters than the contract allows. */
export function checkCodes(fields: unknown, endpointId: string): void {
  const issues: ValidationIssue[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || value instanceof Blob) return;
    for (const [name, member] of Object.entries(value)) {
      const where = path === '' ? name : `${path}.${name}`;
      if (codeNames.has(name) && typeof member === 'string' && !/^[\w-]{1,64}$/.test(member))
        issues.push({ path: where, message: 'must be 1 to 64 letters, digits, "_" or "-"' });
      if (!freeFields.has(name)) look(member, where);
    }
  };
  look(fields, '');
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId });
}
