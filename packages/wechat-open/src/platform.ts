import type { PlatformRules } from '@minigate/core';
import { explainError } from './errors/error-codes.js';

const requestId = /\brid: ?([\w-]+)/;

/** The envelope and error numbers of WeChat: HTTP 200 with an `errcode` other than 0 is a refusal. */
export const wechatRules: PlatformRules = {
  name: 'wechat-open',
  refusal(body) {
    if (typeof body !== 'object' || body === null) return undefined;
    const { errcode, errmsg, hints, procedure_id } = body as Readonly<Record<string, unknown>>;
    // Absent, 0 and "0" all mean success: https://developers.weixin.qq.com/doc/oplatform/Return_codes/Return_code_descriptions_new.html
    const code = Number(errcode ?? 0);
    if (code === 0) return undefined;
    const message = typeof errmsg === 'string' ? errmsg : '';
    return {
      code: Number.isNaN(code) ? String(errcode) : code,
      message,
      requestId: requestId.exec(message)?.[1],
      // A refused filing (86202) lists its wrong fields, and names its procedure where it has one.
      ...((hints ?? procedure_id) !== undefined && { details: { hints, procedure_id } }),
    };
  },
  explain: (code, endpoint) => (typeof code === 'number' ? explainError(code, endpoint) : undefined),
};
