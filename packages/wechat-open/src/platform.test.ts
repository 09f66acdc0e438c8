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

it('takes over from a refusal what names the wrong fields, and nothing else', () => {
  const hints = [{ errcode: 86328, err_field: 'icp_subject.base_info.name' }];
  const body = { errcode: 86202, errmsg: 'no', hints, procedure_id: 'p', access_token: 'secret' };
  expect(wechatRules.refusal(body, { status: 200 })).toMatchObject({ details: { hints, procedure_id: 'p' } });
  expect(JSON.stringify(wechatRules.refusal(body, { status: 200 }))).not.toContain('secret');
  expect(wechatRules.refusal({ errcode: 40001, errmsg: 'no' }, { status: 200 })).not.toHaveProperty('details');
});
