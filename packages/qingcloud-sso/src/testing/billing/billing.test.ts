import { describe, expect, it } from 'vitest';
import { cloud, connect, otherKey } from '../__fixtures__/cloud.js';

const plans = {
  small: { price: 100, kind: 'package' },
  large: { price: 250, kind: 'package' },
  metered: { price: 3, kind: 'usage' },
} as const;
const orderFor = (fake: ReturnType<typeof cloud>['fake'], plan_id = 'small', id = 'job-1') => ({
  app_id: fake.app.id,
  order_user_id: 'usr-first',
  order_user_name: 'First',
  description: 'two months',
  extra_info: 'reference-1',
  order_product_set: [
    {
      prod_id: 'prod-1',
      prod_name: 'HPC',
      prod_instance_ext_array: [{ id, is_auto_renew: 0 as const }],
      plan: { plan_id, attrs_id_value: [{ attr_id: 'cpu', attr_value: '2' }] },
    },
  ],
});

describe('orders', () => {
  it('are made unpaid, paid once, and then run', async () => {
    const { fake, account } = cloud({ plans, balance: 150 });
    const made = await account.call('NBCreatePrdOrder', orderFor(fake));
    expect(made).toMatchObject({ order_status: 'unpaid', cost: 100, amount_payable: '100' });
    const { order_id } = made;
    await account.call('NBChargePrdOrder', { order_id });
    expect(fake.orders()).toMatchObject([
      { id: order_id, status: 'paid', extraInfo: 'reference-1', instances: ['job-1'] },
    ]);
    expect(fake.billing.balance('usr-first')).toBe(50);
    expect(fake.billing.instances()).toMatchObject([{ id: 'job-1', status: 'run', planId: 'small' }]);
    await expect(account.call('NBChargePrdOrder', { order_id })).rejects.toMatchObject({ code: 1400 });
    await expect(account.call('NBCancelPrdOrder', { order_id })).rejects.toMatchObject({ code: 1400 });
    await expect(account.call('NBCreatePrdOrder', orderFor(fake))).rejects.toMatchObject({ code: 2110 });
    expect(fake.billing.balance('usr-first')).toBe(50);
    expect(fake.violations()).toMatchObject([{ kind: 'paid-twice' }]);
  });

  it('are not paid without the money, and can be given up', async () => {
    const { fake, account } = cloud({ plans, balance: 99 });
    const { order_id } = await account.call('NBCreatePrdOrder', orderFor(fake));
    await expect(account.call('NBChargePrdOrder', { order_id })).rejects.toMatchObject({ code: 2400 });
    await account.call('NBCancelPrdOrder', { order_id });
    fake.billing.setBalance('usr-first', 1_000);
    await expect(account.call('NBChargePrdOrder', { order_id })).rejects.toMatchObject({ code: 1400 });
    expect(fake.billing.balance('usr-first')).toBe(1_000);
    expect(fake.billing.instances()).toMatchObject([{ status: 'canceled' }]);
  });

  it('are taken twice when they are sent twice, which is told', async () => {
    const { fake, account } = cloud({ plans });
    fake.faults.next('NBCreatePrdOrder', { kind: 'cut' });
    await expect(account.call('NBCreatePrdOrder', orderFor(fake))).rejects.toMatchObject({ kind: 'transport' });
    expect(fake.orders()).toHaveLength(1);
    await account.call('NBCreatePrdOrder', orderFor(fake));
    expect(fake.orders()).toHaveLength(2);
    expect(fake.violations()).toMatchObject([{ kind: 'order-repeated' }]);
  });

  it('are refused for plans, users and applications that nobody knows, and to others', async () => {
    const { fake, account } = cloud({ plans });
    for (const wrong of [{ app_id: 'app-none' }, { order_user_id: 'usr-none' }])
      await expect(account.call('NBCreatePrdOrder', { ...orderFor(fake), ...wrong })).rejects.toMatchObject({
        code: 2100,
      });
    await expect(account.call('NBCreatePrdOrder', orderFor(fake, 'none'))).rejects.toMatchObject({ code: 2100 });
    const { order_id } = await account.call('NBCreatePrdOrder', orderFor(fake));
    const other = connect(fake, {}, otherKey);
    await expect(other.call('NBChargePrdOrder', { order_id })).rejects.toMatchObject({ code: 2100 });
  });
});

describe('product instances', () => {
  it('are renewed, changed for the difference, and stopped', async () => {
    const { fake, account } = cloud({ plans, balance: 1_000 });
    const { order_id } = await account.call('NBCreatePrdOrder', orderFor(fake));
    const instance = { prod_inst_id_ext: 'job-1' };
    const renewal = { ...instance, charge_channel: 'balance', duration: '1' };
    await expect(account.call('NBRenewProdInstance', renewal)).rejects.toMatchObject({ code: 1400 });
    await account.call('NBChargePrdOrder', { order_id });
    await account.call('NBRenewProdInstance', renewal);
    const change = (plan_id: string) =>
      account.call('NBChangeProdInstanceConfig', {
        ...instance,
        plan_id,
        component_infos: [{ component_id: 'comp-1', attrs_id_value: [{ attr_id: 'cpu', attr_value: '4' }] }],
      });
    expect(await change('large')).toMatchObject({ cost: 150, amount_payable: 150 });
    expect(await change('small')).toMatchObject({ cost: -150 });
    expect(fake.billing.balance('usr-first')).toBe(800);
    await change('metered');
    await expect(account.call('NBRenewProdInstance', renewal)).rejects.toMatchObject({ code: 1400 });
    await account.call('NBStopProdInstance', instance);
    await expect(account.call('NBStopProdInstance', instance)).rejects.toMatchObject({ code: 1400 });
    expect(fake.orders().map(({ purpose }) => purpose)).toEqual(['create', 'renew', 'change', 'change', 'change']);
  });
});
