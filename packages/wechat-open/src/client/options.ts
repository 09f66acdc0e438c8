import { ValidationError, type ValidationIssue } from '@minigate/core';
import type { WechatOpenOptions } from './types.js';

/** Checks the options that a program can get wrong. @throws ValidationError that names each and how to mend it. */
export function checkOptions({ component, store, baseUrl }: WechatOpenOptions): void {
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  if (!/^wx\w{8,}$/.test(component?.appId ?? '')) wrong('component.appId', 'must be the third-party platform’s app id, which begins with "wx"');
  if (!component?.secret) wrong('component.secret', 'is missing; the platform page on open.weixin.qq.com shows it once, after a reset');
  if (!component?.pushKeys?.length) wrong('component.pushKeys', 'needs at least one { token, encodingAesKey }');
  component?.pushKeys?.forEach(({ token, encodingAesKey }, index) => {
    if (!/^[A-Za-z0-9]{3,32}$/.test(token)) wrong(`component.pushKeys.${index}.token`, 'must be 3 to 32 letters and digits, without spaces');
    if (!/^[A-Za-z0-9]{43}$/.test(encodingAesKey))
      wrong(
        `component.pushKeys.${index}.encodingAesKey`,
        encodingAesKey?.endsWith('=') ? 'has an "=" at its end that is not part of it; it is 43 letters and digits' : 'must be 43 letters and digits',
      );
  });
  if (typeof store?.get !== 'function') wrong('store', 'is missing; use sqliteStore(path) for one machine, or memoryStore() in tests');
  if (baseUrl !== undefined && !URL.canParse(baseUrl)) wrong('baseUrl', 'must be an absolute address such as https://api.weixin.qq.com');
  if (issues.length > 0) throw new ValidationError('options', issues);
}
