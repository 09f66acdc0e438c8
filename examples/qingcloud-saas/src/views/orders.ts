import { randomUUID } from 'node:crypto';
import { type Html, html } from '../../../shared/html.ts';
import { chip, moment } from '../../../shared/parts.ts';
import { type Purchase, plans } from '../purchases.ts';
import { act, document, hidden, noticesOf, type SaasPage } from './page.ts';

/** What the user ordered, and a form for more. */
export function ordersPage(page: SaasPage, purchases: readonly Purchase[]): string {
  const { say, language } = page;
  return document(
    page,
    say('Orders', '订单'),
    html`<div class="title"><div><h1>${say('Orders', '订单')}</h1>
      <p class="lead">${say('An order is made first and paid then. The cloud takes the money.', '先下单，后支付，由云平台扣款。')}</p></div></div>
    ${noticesOf(page, '/orders')}
    <section class="card" id="new-order" data-live aria-labelledby="order-title">
      <h2 id="order-title">${say('Order a plan', '购买套餐')}</h2>
      <form method="post" action="/orders/order" class="row">
        ${/* Sent twice, it is the same order. */ hidden(page, { reference: randomUUID() })}
        <label>${say('Plan', '套餐')} <select name="planId">${plans.map(({ id, name }) => html`<option value="${id}">${name[language]}</option>`)}</select></label>
        <button class="primary">${say('Order', '下单')}</button>
      </form>
    </section>
    <section id="orders" data-live aria-label="${say('Orders', '订单')}">
      ${
        purchases.length === 0
          ? html`<p class="card empty">${say('Nothing ordered yet.', '暂无订单。')}</p>`
          : html`<ul class="rows">${purchases.map((purchase) => row(page, purchase))}</ul>`
      }
    </section>`,
  );
}

function row(page: SaasPage, purchase: Purchase): Html {
  const { language } = page;
  const { reference, planId, at, orderId, amount } = purchase;
  const name = plans.find(({ id }) => id === planId)?.name[language] ?? planId;
  return html`<li class="card row-card">
    <span class="name"><b>${name}</b><small>${orderId ?? reference} · ${moment(page, at)}</small></span>
    ${amount !== undefined && html`<span class="amount">${amount}</span>`}
    ${stateChip(page, purchase)}
    ${next(page, purchase)}
  </li>`;
}

function stateChip({ say }: SaasPage, { state }: Purchase): Html {
  switch (state) {
    case 'order-unclear':
      return chip('bad', say('order unclear', '下单结果未知'));
    case 'payment-unclear':
      return chip('bad', say('payment unclear', '支付结果未知'));
    case 'unpaid':
      return chip('wait', say('unpaid', '待支付'));
    case 'paid':
      return chip('good', say('paid', '已支付'));
    case 'canceled':
      return chip('plain', say('cancelled', '已取消'));
  }
}

/** What can be done now. What is unclear is never sent again by itself: somebody has to look in the cloud's console. */
function next(page: SaasPage, { state, reference, planId }: Purchase): Html | undefined {
  const { say } = page;
  const charge = (label: string, fields: Readonly<Record<string, string>> = {}, look?: 'primary' | 'quiet'): Html =>
    act(page, `/orders/${reference}/charge`, label, fields, look);
  if (state === 'unpaid')
    return html`<span class="buttons">${charge(say('Pay', '支付'), {}, 'primary')}${act(page, `/orders/${reference}/cancel`, say('Cancel', '取消'))}</span>`;
  if (state === 'payment-unclear')
    return html`<div class="settle"><p class="hint">${say('Look in the cloud’s console whether the order is paid.', '请在云平台控制台确认该订单是否已支付。')}</p>
      <span class="buttons">${charge(say('It is paid', '已支付'), { settled: 'done' })}${charge(say('It is not', '未支付'), { settled: 'not-done' })}</span></div>`;
  if (state === 'order-unclear')
    return html`<div class="settle"><p class="hint">${say('Look in the cloud’s console whether the order is there.', '请在云平台控制台确认订单是否存在。')}</p>
      <form method="post" action="/orders/order" class="row">${hidden(page, { reference, planId })}
        <label>${say('Order id seen there', '控制台中的订单号')} <input name="orderId" maxlength="64" required></label>
        <button class="primary">${say('That is it', '就是它')}</button></form>
      <span class="buttons">
        ${act(page, '/orders/order', say('Ask the cloud again', '再次查询'), { reference, planId })}
        ${act(page, '/orders/order', say('There is none: order', '不存在，重新下单'), { reference, planId, settled: 'not-done' })}
      </span></div>`;
  return undefined;
}
