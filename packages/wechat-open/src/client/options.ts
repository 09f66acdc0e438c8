import { ValidationError, type ValidationIssue } from '@minigate/core';
import { checkPushKeys } from '../push/keys.js';
import type { WechatOpenOptions } from './types.js';

/** Checks the options that a program can get wrong. @throws ValidationError that names each and how to mend it. */
export function checkOptions({ component, store, baseUrl }: WechatOpenOptions): void {
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  if (!/^wx\w{8,}$/.test(component?.appId ?? ''))
    wrong('component.appId', 'must be the third-party platform’s app id, which begins with "wx"');
  if (!component?.secret)
    wrong('component.secret', 'is missing; the platform page on open.weixin.qq.com shows it once, after a reset');
  try {
    checkPushKeys(component?.pushKeys ?? []);
  } catch (error) {
    if (!ValidationError.is(error)) throw error;
    for (const { path, message } of error.issues) wrong(`component.${path}`, message);
  }
  if (typeof store?.get !== 'function')
    wrong('store', 'is missing; use sqliteStore(path) for one machine, or memoryStore() in tests');
  if (baseUrl !== undefined && !URL.canParse(baseUrl))
    wrong('baseUrl', 'must be an absolute address such as https://api.weixin.qq.com');
  if (issues.length > 0) throw new ValidationError('options', issues);
}
