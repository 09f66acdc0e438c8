import type { Request, Response } from 'express';
import { choiceOf } from './choice.ts';

const languages = ['en', 'zh'] as const;

/** Languages of the pages. */
export type Language = (typeof languages)[number];

/** Chooses between the English and the Chinese words, which stand side by side in the views. */
export type Say = (en: string, zh: string) => string;

/** @param language - language of the page. */
export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'zh' ? zh : en;

/** The language of a request: what was chosen with `?lang=`, else the user's own, else what the browser prefers. */
export const languageOf = (request: Request, response: Response, own?: Language): Language =>
  choiceOf(request, response, 'lang', languages) ??
  own ??
  ((request.acceptsLanguages(...languages) || 'en') as Language);
