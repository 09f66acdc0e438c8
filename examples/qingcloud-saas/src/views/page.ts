import { WorkflowError } from '@minigate/core';
import type { QingCloudSession } from '@minigate/qingcloud-sso';
import { type Html, html } from '../../../shared/html.ts';
import { noticeCard } from '../../../shared/notice.ts';
import { frame, type Page } from '../../../shared/page.ts';
import { button, moment } from '../../../shared/parts.ts';
import type { Desk } from '../desks.ts';
import type { Zones } from '../routes/zone.ts';

/** What every page of this application needs. */
export interface SaasPage extends Page {
  /** Absent before the login. */
  readonly session: QingCloudSession | undefined;
  readonly desk: Desk | undefined;
  readonly isFake: boolean;
  readonly helpUrl: string;
}

/** A whole document. @param main - the page's own part. */
export function document(page: SaasPage, title: string, main: Html): string {
  const { say, path, session, isFake } = page;
  const link = (href: string, label: string) => ({ href, label, current: path.startsWith(href) });
  return frame(page, {
    title,
    main,
    sheet: 'saas',
    links: session
      ? [
          link('/app', say('Home', '首页')),
          link('/instances', say('Instances', '云服务器')),
          link('/addresses', say('Addresses', '公网 IP')),
          link('/orders', say('Orders', '订单')),
        ]
      : [],
    mode: isFake ? say('Fake cloud', '模拟云') : say('QingCloud', '青云'),
    play: say('Play the cloud', '扮演云平台'),
    own: say('Application', '应用'),
    logHint: say(
      'Calls to the cloud, calls from it, keys and sessions. Newest first.',
      '对云平台的调用、平台的通知、密钥与会话，最新的在最上面。',
    ),
  });
}

/** What to do about an error of the client: its own advice is for programmers. */
export const adviceOf =
  (say: Page['say']) =>
  (error: unknown): string | undefined =>
    WorkflowError.is(error) && error.reason === 'unknown'
      ? say(
          'It is not sent again by itself. Look in the cloud’s console, and say below what you found.',
          '系统不会自动重发。请在云平台控制台查看，并在下方填写结果。',
        )
      : undefined;

/** How the last action of a page ended, and whether the key was renewed a moment ago. */
export function noticesOf(page: SaasPage, name: string): Html {
  const { say, desk, now } = page;
  const renewed = desk?.renewedAt !== undefined && now - desk.renewedAt < 60_000 ? desk.renewedAt : undefined;
  return html`<div id="notice" data-live role="status">
    ${renewed !== undefined && html`<p class="notice good">${say('The temporary key had ended. It was renewed, and your call was made again', '临时密钥已过期，已自动续期并重新调用')} · ${moment(page, renewed)}</p>`}
    ${noticeCard(page, desk?.notices.get(name))}
  </div>`;
}

/** A button of a page. The form proves that it is of this session. */
export const act = (
  { session }: SaasPage,
  action: string,
  label: string,
  fields: Readonly<Record<string, string>> = {},
  look?: 'primary' | 'quiet' | 'danger',
): Html => button(action, label, { fields: { csrf: session?.csrfToken ?? '', ...fields }, ...(look && { look }) });

/** Hidden fields of forms that have others, too. */
export const hidden = ({ session }: SaasPage, fields: Readonly<Record<string, string>> = {}): Html =>
  html`${Object.entries({ csrf: session?.csrfToken ?? '', ...fields }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;

/** The zones, one of which is looked at. */
export const zoneSwitch = ({ say }: SaasPage, { all, current }: Zones): Html =>
  html`<nav class="tabs" aria-label="${say('Zone', '区域')}">${all.map((zone) => html`<a href="?zone=${encodeURIComponent(zone)}" ${zone === current && html`aria-current="true"`}>${zone}</a>`)}</nav>`;
