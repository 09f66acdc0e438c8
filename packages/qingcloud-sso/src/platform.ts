import type { ErrorExplanation, PlatformRules } from '@minigate/core';
import { actionOf } from './errors/denied.js';
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
  explain(code, { id }) {
    const known = typeof code === 'number' ? explainError(code) : undefined;
    return known?.class === 'permission' ? naming(actionOf(id), known) : known;
  },
};

/** Which action to tick is what the developer has to know first. */
const naming = (action: string, { advice, ...known }: ErrorExplanation): ErrorExplanation => ({
  ...known,
  advice: {
    en: `If ${action} is not ticked for the application in the console, tick it and let the user grant it. ${advice?.en ?? ''}`,
    zh: `若控制台中未为应用勾选 ${action}，请勾选并让用户重新授权。${advice?.zh ?? ''}`,
  },
});
