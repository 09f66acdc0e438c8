import { describe, expect, it } from 'vitest';
import { contentSecurity } from './families/index.js';
import { wechatRules } from './platform.js';

describe('the rules of WeChat', () => {
  it('explains a number as the family of the endpoint means it', () => {
    const { checkText } = contentSecurity;
    expect(wechatRules.explain(61010, checkText)?.advice?.en).toContain('Check content');
    expect(wechatRules.explain(61010, { ...checkText, family: 'registration' })?.advice?.en).toContain(
      'authorization link',
    );
  });

  it('explains nothing that is no number, and no number that is not documented', () => {
    const { checkText } = contentSecurity;
    expect(wechatRules.explain('ERR', checkText)).toBeUndefined();
    expect(wechatRules.explain(123456, checkText)).toBeUndefined();
  });
});
