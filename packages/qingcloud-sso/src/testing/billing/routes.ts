import { refuse } from '@minigate/core/testing';
import type {
  NBChangeProdInstanceConfigRequest,
  NBCreatePrdOrderRequest,
  NBRenewProdInstanceRequest,
} from '../../families/billing/index.js';
import { refusal } from '../errors.js';
import { action, type Routes } from '../resources/actions.js';
import type { Call } from '../resources/table.js';
import type { World } from '../world.js';
import type { Order, Plan, ProductInstance } from './state.js';

/** Orders, their payment, and what users pay for. */
export const billingRoutes = (world: World): Routes => ({
  'billing.nBCreatePrdOrder': action(world, createOrder),
  'billing.nBCancelPrdOrder': action(world, (call, { order_id }: { order_id: string }) => {
    const order = orderOf(call, order_id);
    if (order.status !== 'unpaid') refuse(refusal(1400, `order [${order_id}] is ${order.status}`));
    order.status = 'canceled';
    for (const id of order.instances) setStatus(world, id, 'canceled');
    return { order_id };
  }),
  'billing.nBChargePrdOrder': action(world, (call, { order_id }: { order_id: string }) => {
    const order = orderOf(call, order_id);
    if (order.status === 'paid') call.report('paid-twice', `order ${order_id} was paid before`);
    if (order.status !== 'unpaid') refuse(refusal(1400, `order [${order_id}] is ${order.status}`));
    pay(world, order);
    for (const id of order.instances) setStatus(world, id, 'run');
    return { order_id };
  }),
  'billing.nBRenewProdInstance': action(world, (call, { prod_inst_id_ext }: NBRenewProdInstanceRequest) => {
    const instance = instanceOf(call, prod_inst_id_ext);
    const { price, kind } = planOf(world, instance.planId);
    if (kind !== 'package') refuse(refusal(1400, `[${prod_inst_id_ext}] is not charged by time packages`));
    const order = paidOrder(call, instance, 'renew', price);
    return { prod_inst_id_ext, order_id: order.id };
  }),
  'billing.nBStopProdInstance': action(world, (call, { prod_inst_id_ext }: { prod_inst_id_ext: string }) => {
    instanceOf(call, prod_inst_id_ext).status = 'stopped';
    return { prod_inst_id_ext };
  }),
  'billing.nBChangeProdInstanceConfig': action(world, (call, input: NBChangeProdInstanceConfigRequest) => {
    const instance = instanceOf(call, input.prod_inst_id_ext);
    const difference = planOf(world, input.plan_id).price - planOf(world, instance.planId).price;
    const order = paidOrder(call, instance, 'change', difference);
    instance.planId = input.plan_id;
    // Here a number, in the creation a text; its values are not documented.
    return { order_id: order.id, order_status: 1, cost: order.cost, amount_payable: order.cost };
  }),
});

function createOrder(call: Call, input: NBCreatePrdOrderRequest): object {
  const { world, owner, report } = call;
  const { ids, clock, state } = world;
  const { app_id, order_user_id, order_product_set: products } = input;
  if (!state.apps.has(app_id)) refuse(refusal(2100, `app [${app_id}] not found`));
  if (!state.users.has(order_user_id)) refuse(refusal(2100, `user [${order_user_id}] not found`));
  const cost = products.reduce(
    (sum, { plan, prod_instance_ext_array }) =>
      sum + planOf(world, plan.plan_id).price * prod_instance_ext_array.length,
    0,
  );
  const instances = products.flatMap(({ prod_id, plan, prod_instance_ext_array }) =>
    prod_instance_ext_array.map(
      ({ id, is_auto_renew }): ProductInstance => ({
        id,
        caller: owner,
        userId: order_user_id,
        appId: app_id,
        productId: prod_id,
        autoRenew: is_auto_renew === 1,
        planId: plan.plan_id,
        status: 'unpaid',
      }),
    ),
  );
  const taken = instances.find(({ id }) => ['run', 'stopped'].includes(state.accounts.instances.get(id)?.status ?? ''));
  if (taken !== undefined) refuse(refusal(2110, `product instance [${taken.id}] exists`));
  // The documents name no key by which the cloud would know a repetition: it takes the same order twice.
  if (instances.some(({ id }) => state.accounts.instances.get(id)?.status === 'unpaid'))
    report('order-repeated', 'the same product instances were ordered before and are not paid yet');
  const order: Order = {
    id: ids.id('order'),
    caller: owner,
    userId: order_user_id,
    appId: app_id,
    purpose: 'create',
    cost,
    description: input.description,
    extraInfo: input.extra_info,
    instances: instances.map(({ id }) => id),
    createdAt: clock.now(),
    status: 'unpaid',
  };
  state.accounts.orders.set(order.id, order);
  for (const instance of instances) state.accounts.instances.set(instance.id, instance);
  return { order_id: order.id, order_status: order.status, cost, amount_payable: String(cost) };
}

function orderOf({ world, owner }: Call, id: string): Order {
  const order = world.state.accounts.orders.get(id);
  return order?.caller === owner ? order : refuse(refusal(2100, `order [${id}] not found`));
}

/** A product instance that is being paid for. */
function instanceOf({ world, owner }: Call, id: string): ProductInstance {
  const instance = world.state.accounts.instances.get(id);
  if (instance?.caller !== owner) return refuse(refusal(2100, `product instance [${id}] not found`));
  return instance.status === 'run' ? instance : refuse(refusal(1400, `product instance [${id}] is ${instance.status}`));
}

/** Where no plan was declared, every one exists and costs 100. */
function planOf({ state: { accounts } }: World, id: string): Plan {
  if (accounts.plans.size === 0) return { price: 100, kind: 'package' };
  return accounts.plans.get(id) ?? refuse(refusal(2100, `plan [${id}] not found`));
}

/** Makes an order that is paid, or refunded, at once. */
function paidOrder({ world, owner }: Call, instance: ProductInstance, purpose: Order['purpose'], cost: number): Order {
  const order: Order = {
    id: world.ids.id('order'),
    caller: owner,
    userId: instance.userId,
    appId: instance.appId,
    purpose,
    cost,
    description: '',
    extraInfo: '',
    instances: [instance.id],
    createdAt: world.clock.now(),
    status: 'unpaid',
  };
  pay(world, order);
  world.state.accounts.orders.set(order.id, order);
  return order;
}

/** Takes the money. Refuses with 2400 when it is not there. */
function pay(world: World, order: Order): void {
  const left = balanceOf(world, order.userId) - order.cost;
  if (order.cost > 0 && left < 0) refuse(refusal(2400, `order [${order.id}] costs ${order.cost}`));
  world.state.accounts.balances.set(order.userId, left);
  order.status = 'paid';
}

/** What a user has. */
export const balanceOf = ({ state, settings }: World, userId: string): number =>
  state.accounts.balances.get(userId) ?? settings.balance;

function setStatus({ state }: World, instanceId: string, status: ProductInstance['status']): void {
  const instance = state.accounts.instances.get(instanceId);
  if (instance !== undefined) instance.status = status;
}
