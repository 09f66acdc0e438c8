import { message } from '../../../shared/message.ts';
import { document, type SaasPage } from './page.ts';

/** A page that only says something. @param problem - an error, or `nothing-here` for an unknown address. */
export function messagePage(page: SaasPage, problem: unknown): string {
  const { say } = page;
  const { title, main } = message(page, problem, {
    unknown: say('The address is wrong.', '地址有误。'),
    back: say('Back to the beginning', '返回首页'),
  });
  return document(page, title, main);
}
