import { checkPushKeys, tokenIssues, ValidationError, type ValidationIssue } from '@minigate/core';
import type { WechatOpenOptions } from './types.js';

/** Checks the options that a program can get wrong. @throws ValidationError that names each and how to mend it. */
export function checkOptions(options: WechatOpenOptions): void {
  const { component, store, push, tokens, authorizationUrl, mobileAuthorizationUrl }: Partial<WechatOpenOptions> =
    options ?? {};
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
  for (const [name, url] of Object.entries({ authorizationUrl, mobileAuthorizationUrl }))
    if (url !== undefined && !isHttpUrl(url))
      wrong(name, 'must be an absolute address such as https://mp.weixin.qq.com');
  if (push?.maxBytes !== undefined && !(push.maxBytes > 0)) wrong('push.maxBytes', 'must be a number of bytes above 0');
  if (push?.freshnessMs !== undefined && push.freshnessMs !== false && !(push.freshnessMs > 0))
    wrong('push.freshnessMs', 'must be a number of milliseconds above 0, or false');
  if (push?.order !== undefined && push.order !== 'parallel' && push.order !== 'authorizer')
    wrong('push.order', 'must be parallel or authorizer');
  issues.push(...tokenIssues(tokens));
  if (issues.length > 0) throw new ValidationError('options', issues);
}

/** Whether a text is an absolute http or https address. */
export const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:/i.test(text);

/** @throws ValidationError when an account is not named by its app id. */
export function checkAppId(appId: string): void {
  if (/^wx\w+$/.test(appId)) return;
  const message =
    typeof appId === 'string' && appId.startsWith('gh_')
      ? 'is an original id (gh_…); the app id begins with "wx"'
      : 'must be the account’s app id, which begins with "wx"';
  throw new ValidationError('request', [{ path: 'appId', message }]);
}
