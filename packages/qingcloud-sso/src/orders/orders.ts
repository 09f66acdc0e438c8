import { type CallOptions, type Invoke, stringifyJson, ValidationError } from '@minigate/core';
import {
  type NBChangeProdInstanceConfigRequest,
  type NBCreatePrdOrderRequest,
  type NBRenewProdInstanceRequest,
  nBCancelPrdOrder,
  nBChangeProdInstanceConfig,
  nBChargePrdOrder,
  nBCreatePrdOrder,
  nBRenewProdInstance,
  nBStopProdInstance,
} from '../families/billing/index.js';
import { type Money, moneyOf } from './money.js';
import { type OrderLog, orderOnce } from './once.js';
import { searchOrder } from './search.js';

/** What is repeated with the same name is the same thing. */
interface Referenced {
  /** Your own name of it, such as the number of an invoice, 1 to 128 characters. Stored before anything is sent. */
  readonly clientReference: string;
}

/** What to order. */
export interface OrderRequest extends Omit<NBCreatePrdOrderRequest, 'action' | 'extra_info'>, Referenced {
  /** Free text of your own. It is sent as a member of a JSON text, beside the reference. */
  readonly extra_info?: string | undefined;
}

/** What to renew. */
export interface RenewalRequest extends Omit<NBRenewProdInstanceRequest, 'action'>, Referenced {}

/** What to change. */
export interface ConfigChangeRequest extends Omit<NBChangeProdInstanceConfigRequest, 'action'>, Referenced {}

/**
 * Options of calls that cost money. `settled` is what a person found out after a WorkflowError `unknown`; it counts only then. Never leave
 * `not-done` in a program: it lets the call be sent again.
 */
export interface OrderOptions extends Pick<CallOptions, 'signal' | 'timeoutMs'> {
  readonly settled?: { readonly orderId: string } | 'not-done' | undefined;
}

/** Options of {@link Orders.create}. */
export interface CreateOrderOptions extends OrderOptions {
  /**
   * Finds an order by its `extra_info` after a lost answer, when you know how your cloud is asked. Default: looks at what NBSearchPrdOrders
   * answers for the application.
   *
   * @returns its id; `undefined` when it is not seen.
   */
  find?(extraInfo: string): Promise<string | undefined>;
}

/** Options of {@link Order.charge}. */
export interface ChargeOptions extends Pick<CallOptions, 'signal' | 'timeoutMs'> {
  readonly settled?: 'done' | 'not-done' | undefined;
  /** Looks whether an order is paid, after a lost answer, when you know how your cloud is asked. `undefined` when that is not seen. */
  isPaid?(orderId: string): Promise<boolean | undefined>;
}

/** An order that is known by its id. */
export interface KnownOrder {
  readonly orderId: string;
  /**
   * Pays all open bills of the order, once: a repetition gives the known result. Instances start afterwards.
   *
   * @throws PlatformError 2400 when the balance is too low: charge again when there is money. WorkflowError `unknown` when an answer was
   * lost and `isPaid` does not say.
   */
  charge(options?: ChargeOptions): Promise<void>;
  /** Cancels it with everything made for it. @throws PlatformError once it is paid. */
  cancel(options?: CallOptions): Promise<void>;
}

/** What an order came to. */
export interface OrderSummary {
  readonly orderId: string;
  /** As the platform says it when the order is made; only `canceled` is documented. `undefined` for an order that was found again. */
  readonly status: 'canceled' | (string & {}) | undefined;
  readonly cost: Money | undefined;
  readonly amountPayable: Money | undefined;
}

/** An order as it was made. */
export interface Order extends KnownOrder, OrderSummary {}

/** Orders of New Billing that are not made twice. */
export interface Orders {
  /**
   * Orders product instances; nothing is paid yet. Repeated with the same reference, it gives the order that is known, also after it was
   * paid or cancelled. References are kept for ever, by application and user.
   *
   * @throws WorkflowError `unknown` when an answer was lost and the order cannot be found; ValidationError when the reference stands for
   * another order; what the platform refuses, after which the reference is free again.
   */
  create(request: OrderRequest, options?: CreateOrderOptions): Promise<Order>;
  /** An order whose id you kept. Nothing is sent. */
  of(orderId: string): KnownOrder;
  /** Renews the time packages of an instance for a term and pays them. Other kinds of charging are not renewed. @throws as `create`. */
  renew(request: RenewalRequest, options?: OrderOptions): Promise<{ readonly orderId: string }>;
  /** Changes an instance's plan; the difference is charged or refunded at once. @throws as `create`. */
  changeConfig(request: ConfigChangeRequest, options?: OrderOptions): Promise<OrderSummary>;
  /** Ends the charging of an instance that its user deleted. Repeating it changes nothing. */
  stop(instanceId: string, options?: CallOptions): Promise<void>;
}

/** What orders need of an account. */
export interface OrderContext extends OrderLog {
  /** Sends calls for the account or session. */
  readonly invoke: Invoke;
}

/** The part of an answer that orders keep. */
interface Made {
  readonly order_id: string;
  readonly order_status?: unknown;
  readonly cost?: unknown;
  readonly amount_payable?: unknown;
}

/** @param context - of the account or session. */
export function orders(context: OrderContext): Orders {
  const { invoke } = context;
  const of = (orderId: string): KnownOrder => knownOrder(context, orderId);
  return {
    of,
    async create({ clientReference, extra_info, ...request }, { settled, find, ...options } = {}) {
      const { app_id, order_user_id } = request;
      const extraInfo = stringifyJson({ client_reference: checked(clientReference), extra_info });
      const made = await orderOnce<Made>(context, {
        scope: ['create', app_id, order_user_id, clientReference],
        name: `order ${clientReference}`,
        input: { ...request, extra_info },
        act: () => invoke(nBCreatePrdOrder, { ...request, extra_info: extraInfo }, options),
        async find() {
          if (find === undefined) return await searchOrder(invoke, app_id, extraInfo);
          const order_id = await find(extraInfo);
          return order_id === undefined ? undefined : { order_id };
        },
        settled: settlement(settled),
        signal: options.signal,
      });
      return { ...of(made.order_id), ...summary(made) };
    },
    async renew({ clientReference, ...request }, { settled, ...options } = {}) {
      const { order_id: orderId } = await orderOnce<Made>(context, {
        scope: ['renew', request.prod_inst_id_ext, checked(clientReference)],
        name: `renewal ${clientReference}`,
        input: request,
        act: () => invoke(nBRenewProdInstance, request, options),
        find: unseen,
        settled: settlement(settled),
        signal: options.signal,
      });
      return { orderId };
    },
    async changeConfig({ clientReference, ...request }, { settled, ...options } = {}) {
      const made = await orderOnce<Made>(context, {
        scope: ['change', request.prod_inst_id_ext, checked(clientReference)],
        name: `change ${clientReference}`,
        input: request,
        act: () => invoke(nBChangeProdInstanceConfig, request, options),
        find: unseen,
        settled: settlement(settled),
        signal: options.signal,
      });
      return summary(made);
    },
    async stop(prod_inst_id_ext, options) {
      await invoke(nBStopProdInstance, { prod_inst_id_ext }, options);
    },
  };
}

function knownOrder(context: OrderContext, orderId: string): KnownOrder {
  const { invoke } = context;
  return {
    orderId,
    async charge({ settled, isPaid, ...options } = {}) {
      await orderOnce<Made>(context, {
        scope: ['charge', orderId],
        name: `payment of ${orderId}`,
        input: orderId,
        act: () => invoke(nBChargePrdOrder, { order_id: orderId }, options),
        async find() {
          const seen = await isPaid?.(orderId);
          if (seen === undefined) return undefined;
          return seen ? { order_id: orderId } : 'not-done';
        },
        settled: settled === 'done' ? { order_id: orderId } : settled,
        signal: options.signal,
      });
    },
    async cancel(options) {
      await invoke(nBCancelPrdOrder, { order_id: orderId }, options);
    },
  };
}

/** No public action shows what became of these. */
const unseen = async (): Promise<undefined> => undefined;

const settlement = (settled: OrderOptions['settled']): Made | 'not-done' | undefined =>
  typeof settled === 'object' ? { order_id: settled.orderId } : settled;

const summary = ({ order_id, order_status, cost, amount_payable }: Made): OrderSummary => ({
  orderId: order_id,
  status: order_status === undefined ? undefined : String(order_status),
  cost: moneyOf(cost),
  amountPayable: moneyOf(amount_payable),
});

function checked(clientReference: string): string {
  if (typeof clientReference === 'string' && clientReference !== '' && clientReference.length <= 128)
    return clientReference;
  throw new ValidationError('request', [
    { path: 'clientReference', message: 'must be a text of 1 to 128 characters that no other order has' },
  ]);
}
