import type { PlatformRules } from '@minigate/core';
import { explainError } from './errors/error-codes.js';

/**
 * The envelope and numbers of QingCloud: HTTP 200 with a `ret_code` other than 0 is a refusal, and so is status 401 whatever its body is.
 * Source: https://docs.qingcloud.com/product/api/common/error_code.html
 */
export const qingCloudRules: PlatformRules = {
  name: 'qingcloud',
  // https://docs.qingcloud.com/product/api/common/parameters.html
  fieldEncoding: 'indexed',
  refusal(body, { status }) {
    const { ret_code, message, error, error_description } = (
      typeof body === 'object' && body !== null ? body : {}
    ) as Readonly<Record<string, unknown>>;
    const code = Number(ret_code ?? 0);
    // An expired id token: the session has to be renewed.
    if (status === 401) return { code: 401, message: typeof message === 'string' ? message : 'unauthorized' };
    // No document shows how the single sign-on refuses; OAuth 2 has this form.
    if (code === 0 && status >= 400 && typeof error === 'string')
      return { code: error, message: typeof error_description === 'string' ? error_description : '' };
    if (code === 0) return undefined;
    return {
      code: Number.isNaN(code) ? String(ret_code) : code,
      message: typeof message === 'string' ? message : '',
    };
  },
  explain: (code) => (typeof code === 'number' ? explainError(code) : undefined),
};
