import { message } from '../../../shared/message.ts';
import type { Page } from '../../../shared/page.ts';
import { document } from './page.ts';

/** A page that only says something. @param problem - an error, or `nothing-here` for an unknown address. */
export function messagePage(page: Page, problem: unknown): string {
  const { say } = page;
  const { title, main } = message(page, problem, {
    unknown: say(
      'The address is wrong, or the merchant never authorized this platform.',
      '地址有误，或该商家从未授权本平台。',
    ),
    back: say('Back to the programs', '返回小程序列表'),
  });
  return document(page, title, main);
}
