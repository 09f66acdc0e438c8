import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Words } from '../../../shared/notices.ts';
import { ownEntry } from '../../../shared/own-entry.ts';
import type { Call, Saas } from '../saas.ts';

/** Fields of a form. */
export type Form = Readonly<Record<string, string | undefined>>;

/** What a button does. */
export interface FormAction {
  readonly words: Words;
  run(call: Call, form: Form, id: string): Promise<unknown>;
}

/**
 * Buttons of a page: `POST <page>/<action>`, or `POST <page>/<id>/<action>`, and back to the page, which tells how it ended. When the
 * session ended meanwhile, the page that the browser is sent to says so.
 */
export function formRoutes({ desks }: Saas, page: string, actions: Readonly<Record<string, FormAction>>): Router {
  const act: RequestHandler = async (request: Request, response: Response, next) => {
    const { action = '', id = '' } = request.params as Form;
    const chosen = ownEntry(actions, action);
    const session = request.qingcloud;
    if (chosen === undefined || session === undefined) return next();
    const form = request.body as Form;
    const call: Call = { session, zone: form['zone'] ?? '' };
    await desks.of(session.sessionId).notices.run(page, chosen.words, () => chosen.run(call, form, id));
    response.redirect(303, page);
  };
  return Router().post(`${page}/:action`, act).post(`${page}/:id/:action`, act);
}

/** Waits for a job that an action began, and tells the page how it ends. */
export const watcher =
  ({ desks }: Saas, page: string) =>
  ({ session, zone }: Call, words: Words, id: string | undefined, resources: readonly string[]): void => {
    if (id !== undefined) desks.of(session.sessionId).watch(session, { id, words, resources, zone, page });
  };
