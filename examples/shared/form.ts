import { type RequestHandler, Router } from 'express';
import type { Notices, Words } from './notices.ts';
import { ownEntry } from './own-entry.ts';

/** Fields of a form. Of several with one name, all. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a button does. */
export interface FormAction {
  readonly words: Words;
  /** How it ended is shown by the work that it begins, unless it fails at once. */
  readonly isBeginning?: boolean;
  run(form: Form, id: string): unknown;
}

/**
 * Buttons of a page: `POST <page>/<action>`, or `POST <page>/<id>/<action>`, and back to the page, which tells how it ended.
 *
 * @param page - path; `:id` in it stands for what the page is about.
 * @param prefix - path of the buttons, where it is another one.
 */
export function formRoutes(
  notices: Notices,
  page: string,
  actions: Readonly<Record<string, FormAction>>,
  prefix: string = page,
): Router {
  const act: RequestHandler = async (request, response, next) => {
    const { action = '', id = '' } = request.params as Readonly<Record<string, string | undefined>>;
    const chosen = ownEntry(actions, action);
    if (chosen === undefined) return next();
    const back = page.replace(':id', encodeURIComponent(id));
    await notices.run(back, chosen.words, async () => chosen.run(request.body as Form, id));
    if (chosen.isBeginning && notices.get(back)?.error === undefined) notices.clear(back);
    response.redirect(303, back);
  };
  const routes = Router().post(`${prefix}/:action`, act);
  return prefix.includes(':id') ? routes : routes.post(`${prefix}/:id/:action`, act);
}

/** A field's text. @throws Error when it is empty. */
export function textOf(form: Form, name: string): string {
  const value = form[name];
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') throw new Error(`${name} is missing.`);
  return text;
}

/** All values of a field. */
export function textsOf(form: Form, name: string): readonly string[] {
  const value = form[name] ?? [];
  return typeof value === 'string' ? [value] : value;
}
