import { expect, it } from 'vitest';
import { merchant } from '../../client/__fixtures__/harness.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';

it('an audit that is waited for survives the death of its process at every call', async () => {
  const deaths = await crashEverywhere({
    fake: { authorizers: [{ appId: merchant, granted: true }] },
    async setUp(fake, wx) {
      const { code } = wx.authorizer(merchant);
      const [template] = (await wx.component.templateLibrary.getTemplateList()).template_list;
      await code.commit({ templateId: template?.template_id ?? 0, version: '1.0.0', description: 'x' });
      await fake.clock.advance('10m');
      await code.submit();
    },
    async start(wx) {
      const audit = await wx.authorizer(merchant).code.audit();
      return (await audit.wait()).status;
    },
    meanwhile: (fake) => fake.audits.approve(merchant).catch(() => undefined),
    costly: { submitAudit: 0 },
    check: (status) => expect(status).toBe('approved'),
  });
  expect(deaths).toBeGreaterThan(2);
});
