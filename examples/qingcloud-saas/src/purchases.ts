import { type Clock, PlatformError, type Store, ValidationError } from '@minigate/core';
import type { QingCloudSession } from '@minigate/qingcloud-sso';

/** Price plans of this application, as they stand in the console. What they cost, only the cloud says. */
export const plans = [
  { id: 'plan-team', seats: '5', name: { en: 'Team, a month', zh: '团队版（月）' } },
  { id: 'plan-company', seats: '50', name: { en: 'Company, a month', zh: '企业版（月）' } },
] as const;

/** Something that a user ordered here. */
export interface Purchase {
  /** Our own name of it: the cloud never sees two orders with the same. */
  readonly reference: string;
  readonly planId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `order-unclear` and `payment-unclear`: the answer was lost, and nobody knows yet. */
  readonly state: 'order-unclear' | 'unpaid' | 'payment-unclear' | 'paid' | 'canceled';
  readonly orderId?: string | undefined;
  /** Decimal text. The cloud does not name its unit. */
  readonly amount?: string | undefined;
}

/** Orders and their payment. */
export interface Purchases {
  /** Newest first. */
  list(userId: string): Promise<readonly Purchase[]>;
  /**
   * Orders, or finds out what became of an order. Called twice with the same reference it orders once.
   *
   * @param settled - what a person found out after a lost answer.
   */
  order(
    session: QingCloudSession,
    order: Pick<Purchase, 'reference' | 'planId'>,
    settled?: { readonly orderId: string } | 'not-done',
  ): Promise<void>;
  /** Pays, once. */
  charge(session: QingCloudSession, reference: string, settled?: 'done' | 'not-done'): Promise<void>;
  cancel(session: QingCloudSession, reference: string): Promise<void>;
}

/** @param options.appId - the application that is paid for. */
export function createPurchases({
  store,
  appId,
  clock,
}: {
  readonly store: Store;
  readonly appId: string;
  readonly clock: Clock;
}): Purchases {
  const prefixOf = (userId: string): string => `saas/${appId}/purchases/${userId}/`;
  const keyOf = ({ user }: QingCloudSession, reference: string): string => `${prefixOf(user.user_id)}${reference}`;
  const save = async (session: QingCloudSession, purchase: Purchase): Promise<void> => {
    await store.set(keyOf(session, purchase.reference), JSON.stringify(purchase));
  };
  const find = async (session: QingCloudSession, reference: string): Promise<Purchase | undefined> => {
    const stored = await store.get(keyOf(session, reference));
    return stored && (JSON.parse(stored.value) as Purchase);
  };
  const ordered = async (session: QingCloudSession, reference: string): Promise<Purchase & { orderId: string }> => {
    const purchase = await find(session, reference);
    if (purchase?.orderId === undefined) throw new Error('There is no such order.');
    return { ...purchase, orderId: purchase.orderId };
  };

  return {
    async list(userId) {
      const all: Purchase[] = [];
      for await (const { value } of store.list(prefixOf(userId))) all.push(JSON.parse(value) as Purchase);
      return all.sort((one, other) => other.at - one.at);
    },
    async order(session, { reference, planId }, settled) {
      const plan = plans.find(({ id }) => id === planId);
      if (plan === undefined || !/^[\w-]{8,64}$/.test(reference)) throw new Error('There is no such plan.');
      const known = await find(session, reference);
      if (known !== undefined && known.state !== 'order-unclear') return;
      const purchase: Purchase = known ?? { reference, planId, at: clock.now(), state: 'order-unclear' };
      // Written before anything is sent: whatever happens, the user sees that something was begun.
      await save(session, purchase);
      try {
        const { orderId, amountPayable } = await session.orders.create(
          {
            clientReference: reference,
            app_id: appId,
            order_user_id: session.user.user_id,
            order_user_name: session.user.user_name,
            description: plan.name.zh,
            order_product_set: [
              {
                prod_id: 'prod-workspace',
                prod_name: 'Workspace',
                prod_instance_ext_array: [{ id: `workspace-${reference}`, is_auto_renew: 0 }],
                plan: { plan_id: plan.id, attrs_id_value: [{ attr_id: 'attr-seats', attr_value: plan.seats }] },
              },
            ],
          },
          { settled },
        );
        await save(session, { ...purchase, state: 'unpaid', orderId, amount: amountPayable });
      } catch (error) {
        if (isRefused(error)) await store.delete(keyOf(session, reference));
        throw error;
      }
    },
    async charge(session, reference, settled) {
      const purchase = await ordered(session, reference);
      try {
        await session.orders.of(purchase.orderId).charge({ settled });
        await save(session, { ...purchase, state: 'paid' });
      } catch (error) {
        await save(session, { ...purchase, state: isRefused(error) ? 'unpaid' : 'payment-unclear' });
        throw error;
      }
    },
    async cancel(session, reference) {
      const purchase = await ordered(session, reference);
      await session.orders.of(purchase.orderId).cancel();
      await save(session, { ...purchase, state: 'canceled' });
    },
  };
}

/** Whether nothing happened for certain. After everything else, the client knows whether to send it again. */
const isRefused = (error: unknown): boolean =>
  (PlatformError.is(error) && !error.retryable) || ValidationError.is(error);
