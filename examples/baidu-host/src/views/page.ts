import type { Html } from '../../../shared/html.ts';
import { frame, type Page } from '../../../shared/page.ts';

/** A whole document. @param main - the page's own part. */
export function document(page: Page, title: string, main: Html): string {
  const { say, path, panel } = page;
  return frame(page, {
    title,
    main,
    sheet: 'host',
    links: [
      { href: '/', label: say('Catalogue', '目录'), current: /^\/(?:\?|programs|$)/.test(path) },
      { href: '/live', label: say('Live', '实时变更'), current: path.startsWith('/live') },
      { href: '/sign-in', label: say('Sign-in', '登录'), current: path.startsWith('/sign-in') },
    ],
    mode: panel ? say('Fake platform', '模拟平台') : say('Baidu', '百度'),
    play: say('Play the platform', '扮演平台'),
    own: say('Host', '宿主'),
    logHint: say(
      'Notices, calls to the platform, changes of the mirror. Newest first.',
      '收到的通知、对平台的调用、镜像的变更，最新的在最上面。',
    ),
  });
}
