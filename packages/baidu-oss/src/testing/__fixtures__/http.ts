import { parseJson } from '@minigate/core';
import type { BaiduOssFake } from '../fake.js';

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came
  readonly body: any;
}

type Fields = Readonly<Record<string, unknown>>;

const texts = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, text, body: parseJson(text) };
}

/** Calls a fake with fields in the query. */
export const get = async (fake: BaiduOssFake, path: string, fields: Fields = {}): Promise<Answer> =>
  read(await fake.fetch(`${fake.origin}${path}?${texts(fields)}`));

/** Calls a fake with fields in a form, or in JSON, and a token in the query. */
export async function post(
  fake: BaiduOssFake,
  path: string,
  fields: Fields,
  { token, json = false }: { readonly token?: string; readonly json?: boolean } = {},
): Promise<Answer> {
  const query = token === undefined ? '' : `${path.includes('?') ? '&' : '?'}access_token=${token}`;
  const body = json ? JSON.stringify(fields) : texts(fields);
  const headers = json ? { 'content-type': 'application/json' } : {};
  return read(await fake.fetch(`${fake.origin}${path}${query}`, { method: 'POST', body, headers }));
}

/** What the call for a token by AK and SK says besides them. */
export const clientCredentials = { grant_type: 'client_credentials', scope: 'smartapp_snsapi_base' };

/** A token of an AK. */
export async function tokenOf(
  fake: BaiduOssFake,
  { ak, sk }: { readonly ak: string; readonly sk: string } = fake.member,
): Promise<string> {
  const { body } = await post(fake, '/oauth/2.0/token', { ...clientCredentials, client_id: ak, client_secret: sk });
  return body.access_token;
}
