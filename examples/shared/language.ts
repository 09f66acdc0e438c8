import type { Request, Response } from 'express';

/** Languages of the pages. */
export type Language = 'en' | 'zh';

/** Chooses between the English and the Chinese words, which stand side by side in the views. */
export type Say = (en: string, zh: string) => string;

/** @param language - language of the page. */
export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'zh' ? zh : en;

/** The language of a request: `?lang=` (remembered in a cookie), else the cookie, else what the browser prefers. */
export function languageOf(request: Request, response: Response): Language {
  const asked = request.query['lang'];
  if (asked === 'en' || asked === 'zh') {
    response.cookie('lang', asked, { httpOnly: true, sameSite: 'lax', maxAge: 365 * 86_400_000 });
    return asked;
  }
  const remembered = /(?:^|;\s*)lang=(en|zh)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
  return (remembered ?? (request.acceptsLanguages('en', 'zh') || 'en')) as Language;
}
