import type { FakeContext } from '@minigate/core/testing';
import { refuseWith } from '../errors.js';
import { readJson } from '../json.js';
import { knownApp, type Principal, type Routes, stateful, type World } from '../world.js';
import { keyOf, shopOf } from './shops.js';
import type { SentMessage } from './state.js';

type Fields = Readonly<Record<string, unknown>>;

/** What the platform offers to make templates of. */
const library: Readonly<Record<string, { readonly title: string; readonly keywords: readonly string[] }>> = {
  BD0016: { title: 'Order paid', keywords: ['Time', 'Goods', 'Amount'] },
  BD0017: { title: 'Order sent', keywords: ['Time', 'Carrier', 'Number'] },
};

/** What users get and agree to. */
export interface Messages {
  /** Messages of a mini program to its users, oldest first. */
  sent(appId: string): readonly SentMessage[];
  /** A user agrees to one message of a template; each agreement is good for one. */
  subscribe(appId: string, openId: string, templateId: string, subscribeId: string): void;
}

/** Makes {@link Messages}. */
export function createMessages(world: World): Messages {
  const shop = (appId: string) => shopOf(world, knownApp(world, appId).appKey);
  return {
    sent: (appId) => [...shop(appId).messages],
    subscribe(appId, openId, templateId, subscribeId) {
      shop(appId).subscriptions.add(`${openId} ${templateId} ${subscribeId}`);
    },
  };
}

/** Template messages, subscriptions and customer messages. */
export function messageRoutes(world: World): Routes {
  const shopFor = ({ principal }: Pick<FakeContext<Principal>, 'principal'>) => shopOf(world, keyOf(world, principal));
  const add = stateful(({ id }: { readonly id: string }, context) => {
    const entry = library[id];
    if (entry === undefined) return refuseWith(2002, context.endpoint);
    const templateId = world.ids.hex(32);
    shopFor(context).templates.set(templateId, entry.title);
    return { data: { template_id: templateId } };
  });
  const remove = stateful(({ template_id: id }: { readonly template_id: string }, context) =>
    shopFor(context).templates.delete(id) ? {} : refuseWith(30001, context.endpoint),
  );
  const list = stateful(({ offset, count }: { readonly offset?: unknown; readonly count?: unknown }, context) => {
    const all = [...shopFor(context).templates];
    const from = Number(offset ?? 0);
    const rows = all.slice(from, from + Number(count ?? 20));
    return {
      data: {
        list: rows.map(([template_id, title]) => ({ template_id, title, content: '', example: '' })),
        total_count: all.length,
      },
    };
  });
  const titles = stateful(() => {
    const rows = Object.entries(library).map(([id, { title }]) => ({ id, title }));
    return { data: { list: rows, total_count: rows.length } };
  });
  const keywords = stateful(({ id }: { readonly id: string }, { endpoint }) => {
    const entry = library[id];
    if (entry === undefined) return refuseWith(2002, endpoint);
    const rows = entry.keywords.map((name, index) => ({ keyword_id: index + 1, name, example: name }));
    return { data: { id, title: entry.title, keyword_count: rows.length, keyword_list: rows } };
  });
  const note = (
    kind: SentMessage['kind'],
    openId: unknown,
    templateId: string | undefined,
    content: unknown,
  ): SentMessage => ({
    at: world.clock.now(),
    kind,
    openId: String(openId),
    templateId,
    content,
  });
  const send = stateful((input: Fields, context) => {
    const { templates, messages } = shopFor(context);
    const templateId = String(input['template_id']);
    if (!templates.has(templateId)) refuseWith(4001, context.endpoint);
    messages.push(note('template', input['touser_openId'], templateId, readJson(input['data'])));
    return { data: { msg_key: ++world.state.server.lastId } };
  });
  const customer = stateful((input: Fields, context) => {
    const { endpoint, principal } = context;
    const openId = String(input['open_id']);
    if (input[input['msg_type'] === 'text' ? 'content' : 'pic_url'] === undefined) refuseWith(3001, endpoint);
    if (world.state.server.users.get(openId)?.appKey !== keyOf(world, principal)) refuseWith(30022, endpoint);
    const conversation = shopFor(context).conversations.get(openId);
    if (conversation === undefined || conversation.until <= world.clock.now() || conversation.left === 0)
      return refuseWith(90001, endpoint);
    conversation.left--;
    const content = { type: input['msg_type'], text: input['content'], picture: input['pic_url'] };
    shopFor(context).messages.push(note('customer', openId, undefined, content));
    return {};
  });
  return {
    'app.template-message.addTemplate': add,
    'tp.template-message.addMsgTemplate': add,
    'app.template-message.deleteTemplate': remove,
    'tp.template-message.delMsgTemplate': remove,
    'app.template-message.getTemplateList': list,
    'tp.template-message.getMsgTemplateList': list,
    'app.template-message.getTemplateLibraryList': titles,
    'tp.template-message.getMsgTemplateLibraryList': titles,
    'app.template-message.getTemplateLibraryByID': keywords,
    'tp.template-message.getMsgTemplateLibraryKeyWord': keywords,
    'app.template-message.sendTemplateMessage': send,
    'tp.template-message.sendMsg': send,
    'app.template-message.subscribeSend': stateful((input: Fields, context) => {
      const { subscriptions, messages } = shopFor(context);
      const { touser_openId: openId, template_id: templateId, subscribe_id: subscribeId } = input;
      if (!subscriptions.delete(`${openId} ${templateId} ${subscribeId}`)) refuseWith(67001, context.endpoint);
      messages.push(note('subscribe', openId, String(templateId), readJson(input['data'])));
      return { data: { msg_key: String(++world.state.server.lastId) } };
    }),
    'app.customer-message.customSend': customer,
    'tp.customer-message.sendCustomerMessage': customer,
  };
}
