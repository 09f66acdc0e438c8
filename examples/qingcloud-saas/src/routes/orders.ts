import { Router } from 'express';
import type { PageTools } from '../app.ts';
import type { Saas } from '../saas.ts';
import { ordersPage } from '../views/orders.ts';
import { type FormAction, formRoutes } from './form.ts';

const page = '/orders';

/** Orders, their payment, and what to do when an answer was lost. */
export function orderRoutes(saas: Saas, { pageOf }: PageTools): Router {
  const { purchases } = saas;
  const actions: Readonly<Record<string, FormAction>> = {
    order: {
      words: { en: 'Order', zh: '下单' },
      run: ({ session }, { reference = '', planId = '', settled, orderId }) =>
        purchases.order(
          session,
          { reference, planId },
          settled === 'not-done' ? settled : orderId ? { orderId } : undefined,
        ),
    },
    charge: {
      words: { en: 'Pay', zh: '支付' },
      run: ({ session }, { settled }, reference) =>
        purchases.charge(session, reference, settled === 'done' || settled === 'not-done' ? settled : undefined),
    },
    cancel: {
      words: { en: 'Cancel the order', zh: '取消订单' },
      run: ({ session }, _form, reference) => purchases.cancel(session, reference),
    },
  };
  return Router()
    .get(page, async (request, response) => {
      const list = await purchases.list(request.qingcloud?.user.user_id ?? '');
      response.send(ordersPage(pageOf(request, response), list));
    })
    .use(formRoutes(saas, page, actions));
}
