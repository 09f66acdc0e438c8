import type { Html } from '../../../shared/html.ts';
import { frame, type Page } from '../../../shared/page.ts';

/** A whole document. @param main - the page's own part. */
export function document(page: Page, title: string, main: Html): string {
  const { say, path, panel } = page;
  const link = (href: string, label: string) => ({
    href,
    label,
    current: href === '/' ? path === '/' : path.startsWith(href),
  });
  return frame(page, {
    title,
    main,
    sheet: 'office',
    links: [
      link('/', say('Team', '团队')),
      link('/onboarding', say('Onboarding', '接入')),
      link('/versions', say('Versions', '版本')),
      link('/tenants', say('Tenants', '租户')),
      link('/upgrades', say('Upgrades', '升级')),
      link('/webhooks', say('Events', '事件')),
    ],
    mode: panel ? say('Fake PaaS', '模拟平台') : say('Real PaaS', '真实平台'),
    play: say('Play the platform', '扮演平台'),
    own: say('Back office', '后台'),
    logHint: say(
      'Every call to the platform, every event from it. Newest first.',
      '对平台的每次调用、平台推送的每个事件，最新的在最上面。',
    ),
  });
}
