import type { Keyword } from './subscribe-library.js';

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const day = String.raw`(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|\d{1,2}月\d{1,2}日|\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2})`;

/** One moment or two joined by `~`. The second copy names its separator anew, so that both may differ. */
const span = (moment: string): RegExp => new RegExp(`^${moment}(?:~${moment.replaceAll('\\1', '\\2')})?$`);

/**
 * The form of each kind of value.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
const forms: Readonly<Record<string, RegExp>> = {
  thing: /^[^\p{Cc}]{1,20}$/u,
  number: /^(?=.{1,32}$)-?\d+(?:\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{Cc}\p{L}\p{N}]{1,5}$/u,
  character_string: /^[^\p{Cc}\p{Script=Han}]{1,32}$/u,
  time: span(`(?:${day} ?)?${clock}`),
  date: span(`${day}(?: ?${clock})?`),
  amount: /^\p{Sc}?\d{1,10}(?:\.\d+)?元?$/u,
  phone_number: /^[\d+\-() ]{1,17}$/,
  car_number: /^(?=.{1,8}$)[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]$/u,
  name: /^(?:[\p{Script=Han}·A-Za-z ]{1,10}|[^\p{Cc}\p{Script=Han}\p{N}]{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
};

/** Whether a text has the form that a keyword asks for. */
export function fitsKeyword({ rule, values }: Keyword, value: string): boolean {
  return values === undefined ? forms[rule]?.test(value) === true : values.includes(value);
}
