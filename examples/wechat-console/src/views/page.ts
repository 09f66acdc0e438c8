import { AuthError } from '@minigate/core';
import type { Html } from '../../../shared/html.ts';
import { frame, type Page } from '../../../shared/page.ts';

/** A whole document. @param main - the page's own part. */
export function document(page: Page, title: string, main: Html): string {
  const { say, panel, path } = page;
  return frame(page, {
    title,
    main,
    sheet: 'pages',
    links: [
      { href: '/', label: say('Programs', '小程序'), current: path === '/' || path.startsWith('/programs') },
      { href: '/pushes', label: say('Pushes', '推送'), current: path.startsWith('/pushes') },
    ],
    mode: panel ? say('Fake WeChat', '模拟微信') : say('Real WeChat', '真实微信'),
    play: say('Play WeChat', '扮演微信'),
    own: say('Console', '控制台'),
    logHint: say(
      'Every call to WeChat, every push from it. Newest first.',
      '调用微信的每个请求、收到的每条推送，最新的在最上面。',
    ),
  });
}

/** What to do about an error of the client that brings no advice of its own. */
export const adviceOf =
  (say: Page['say']) =>
  (error: unknown): string | undefined =>
    AuthError.is(error) && error.reason === 'not-authorized' && error.advice === undefined
      ? say(
          'The merchant has not authorized this platform, or took it back. Authorize again.',
          '商家未授权或已取消授权，请重新授权。',
        )
      : undefined;
