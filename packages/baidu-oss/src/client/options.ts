import {
  type ClientOptions,
  type Store,
  type TokenOptions,
  tokenIssues,
  ValidationError,
  type ValidationIssue,
} from '@minigate/core';

/** Options of `createBaiduOss`. */
export interface BaiduOssOptions extends ClientOptions {
  /** AppKey: of the alliance member, or of a mini program for its server APIs. */
  readonly ak: string;
  /** AppSecret that belongs to it. */
  readonly sk: string;
  /** The host's secret key, shared with Baidu. Needed by `swanId`. */
  readonly hsk?: string | undefined;
  /** Id of the host, sent as `union_id`. Needed by `swanId`. */
  readonly unionId?: string | undefined;
  /** Where tokens live, for all processes. `memoryStore()` forgets them with the process. */
  readonly store: Store;
  /** Default `https://openapi.baidu.com`. */
  readonly baseUrl?: string | undefined;
  /** Base of the endpoints on Baidu's other host. Default `https://spapi.baidu.com`, or `baseUrl` where that is given. */
  readonly spapiUrl?: string | undefined;
  /** Verb of the request for a token. Default `POST` with a form; `GET` puts the secret into the address, which proxies log. */
  readonly tokenMethod?: 'POST' | 'GET' | undefined;
  /** Default of the windows: in the background in the last 5 % of the lifetime, but at most a day; at once from 1 minute before the end. */
  readonly tokens?: TokenOptions | undefined;
  /** Ids that `apps.get` asks for at once. Default 20: no limit is documented. */
  readonly batchSize?: number | undefined;
}

/** Checks the options that a program can get wrong. @throws ValidationError that names each and how to mend it. */
export function checkOptions(options: BaiduOssOptions): void {
  const { ak, sk, hsk, unionId, store, spapiUrl, tokenMethod, tokens, batchSize }: Partial<BaiduOssOptions> =
    options ?? {};
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  if (!isText(ak)) wrong('ak', 'is missing; the console shows it as AppKey');
  // Keys of the store are made of it.
  else if (!/^[\w-]{1,64}$/.test(String(ak)))
    wrong('ak', 'must be the AppKey as the console shows it, and nothing else');
  if (!isText(sk)) wrong('sk', 'is missing; the console shows it as AppSecret');
  if (hsk !== undefined && !isText(hsk)) wrong('hsk', 'must be the host’s secret key, a text that Baidu gave');
  if (unionId !== undefined && !isText(unionId)) wrong('unionId', 'must be the host’s id, a text that Baidu gave');
  if (typeof store?.get !== 'function')
    wrong('store', 'is missing; use sqliteStore(path) for one machine, or memoryStore() in tests');
  if (spapiUrl !== undefined && !isBase(spapiUrl))
    wrong('spapiUrl', 'must be an absolute address such as https://spapi.baidu.com, without query and fragment');
  if (tokenMethod !== undefined && tokenMethod !== 'POST' && tokenMethod !== 'GET')
    wrong('tokenMethod', 'must be POST or GET');
  if (batchSize !== undefined && !(Number.isSafeInteger(batchSize) && batchSize >= 1))
    wrong('batchSize', 'must be a whole number from 1 on');
  issues.push(...tokenIssues(tokens));
  if (issues.length > 0) throw new ValidationError('options', issues);
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
/** Whether a text is an address that paths can be put behind. */
export const isBase = (text: string): boolean => URL.canParse(text) && /^https?:\/\/[^?#]+$/i.test(text);
