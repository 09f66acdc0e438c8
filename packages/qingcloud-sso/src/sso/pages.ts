import { type Answer, privately, type Visit, wantsPage } from './http.js';

/** Why there is a page instead of what the user wanted. */
export type PageKind =
  | 'not-logged-in'
  | 'session-expired'
  | 'login-used'
  | 'login-foreign'
  | 'login-refused'
  | 'login-unavailable';

interface Text {
  readonly title: string;
  readonly body: string;
}

const texts: Readonly<Record<PageKind, { readonly status: number; readonly en: Text; readonly zh: Text }>> = {
  'not-logged-in': {
    status: 401,
    en: { title: 'Please log in', body: 'This page needs a login.' },
    zh: { title: '请登录', body: '访问此页面需要登录。' },
  },
  'session-expired': {
    status: 401,
    en: { title: 'Please log in again', body: 'Your session is over.' },
    zh: { title: '请重新登录', body: '您的会话已结束。' },
  },
  'login-used': {
    status: 410,
    en: { title: 'This login was used already', body: 'A login address works once. Log in again to go on.' },
    zh: { title: '此登录链接已使用', body: '登录链接只能使用一次，请重新登录。' },
  },
  'login-foreign': {
    status: 403,
    en: {
      title: 'This login did not begin here',
      body: 'It began in another browser, or took too long. Log in again to go on.',
    },
    zh: { title: '登录未在此浏览器发起', body: '登录由其他浏览器发起或已超时，请重新登录。' },
  },
  'login-refused': {
    status: 401,
    en: { title: 'The login did not work', body: 'The cloud does not accept it any more. Log in again to go on.' },
    zh: { title: '登录失败', body: '云平台不再接受此次登录，请重新登录。' },
  },
  'login-unavailable': {
    status: 503,
    en: { title: 'The login cannot be checked now', body: 'The cloud does not answer. Reload this page in a moment.' },
    zh: { title: '暂时无法验证登录', body: '云平台没有响应，请稍后刷新此页面。' },
  },
};

const words = { en: { logIn: 'Log in' }, zh: { logIn: '登录' } } as const;

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** What a page can do for the user. */
interface PageOptions {
  /** Where a login begins; left out where a reload is what helps. */
  readonly loginUrl?: string | undefined;
  /** Language of the user, where it is known; else the browser's. */
  readonly lang?: string | undefined;
  readonly cookies?: readonly string[] | undefined;
}

/** A page for people, or JSON for programs, in the user's language. */
export function refusalPage(visit: Visit, kind: PageKind, { loginUrl, lang, cookies = [] }: PageOptions = {}): Answer {
  const { status, en, zh } = texts[kind];
  const language = /^zh/i.test(lang ?? visit.header('accept-language') ?? '') ? 'zh' : 'en';
  const { title, body } = language === 'zh' ? zh : en;
  const common = { ...privately, vary: 'accept, accept-language', 'content-language': language };
  if (!wantsPage(visit))
    return {
      status,
      headers: { ...common, 'content-type': 'application/json; charset=utf-8' },
      cookies,
      body: JSON.stringify({ error: kind, message: body, loginUrl }),
    };
  return {
    status,
    headers: {
      ...common,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    cookies,
    body: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:28rem;margin:15vh auto;padding:0 1.25rem}h1{font-size:1.5rem}a{display:inline-block;padding:.6rem 1.25rem;border-radius:.4rem;background:#0b5cad;color:#fff;text-decoration:none}</style></head>
<body><main><h1>${title}</h1><p>${body}</p>${loginUrl === undefined ? '' : `<p><a href="${escapeHtml(loginUrl)}">${words[language].logIn}</a></p>`}</main></body></html>`,
  };
}
