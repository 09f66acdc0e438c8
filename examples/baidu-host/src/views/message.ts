import { message } from '../../../shared/message.ts';
import type { Page } from '../../../shared/page.ts';
import { document } from './page.ts';

/** A page that only says something. @param problem - an error, or `nothing-here` for an unknown address. */
export function messagePage(page: Page, problem: unknown): string {
  const { say } = page;
  const { title, main } = message(page, problem, {
    unknown: say('The address is wrong, or the mini program is not in the mirror.', '地址有误，或镜像中没有该小程序。'),
    back: say('Back to the catalogue', '返回目录'),
  });
  return document(page, title, main);
}
