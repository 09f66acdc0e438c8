import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

/** A form with one button. @param fields - hidden values. */
export function button(
  action: string,
  label: string,
  options: {
    readonly look?: 'primary' | 'quiet' | 'danger';
    readonly fields?: Readonly<Record<string, string | number>>;
    readonly leaves?: boolean;
  } = {},
): Html {
  const { look, fields = {}, leaves = false } = options;
  return html`<form method="post" action="${action}" class="inline" ${leaves && html`data-leaves`}>${Object.entries(
    fields,
  ).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button ${look && html`class="${look}"`}>${label}</button></form>`;
}

/** A length of time in words: the two largest units. */
export function duration(page: Page, seconds: number): string {
  const { say } = page;
  const total = Math.max(0, Math.round(seconds));
  const units: readonly (readonly [number, string])[] = [
    [Math.floor(total / 86_400), say('d', '天')],
    [Math.floor(total / 3600) % 24, say('h', '小时')],
    [Math.floor(total / 60) % 60, say('min', '分钟')],
    [total % 60, say('s', '秒')],
  ];
  const first = units.findIndex(([amount]) => amount > 0);
  if (first < 0) return say('0 s', '0 秒');
  return units
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

/** A moment in China time, which is the platform's. @param at - milliseconds since the epoch. */
export function moment({ language }: Pick<Page, 'language'>, at: number): Html {
  const text = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(at);
  return html`<time datetime="${new Date(at).toISOString()}">${text}</time>`;
}

/** A coloured word for a state. */
export function chip(tone: 'good' | 'bad' | 'wait' | 'plain', text: string): Html {
  return html`<span class="chip ${tone}">${text}</span>`;
}

/** The picture of a program: its first letter, since nothing is loaded from elsewhere. */
export function avatar(name: string): Html {
  return html`<span class="avatar" aria-hidden="true">${[...name][0] ?? '?'}</span>`;
}

/** A button of the panel that plays the platform; it comes back to the page. @param name - of the action, below `/platform/`. */
export const act = (
  { path }: Pick<Page, 'path'>,
  name: string,
  label: string,
  fields: Readonly<Record<string, string | number>> = {},
  look?: 'primary' | 'quiet' | 'danger',
): Html => button(`/platform/${name}`, label, { fields: { back: path, ...fields }, ...(look && { look }) });
