import { PlatformError, type TokenSource } from '@minigate/core';
import type { AuthorizerRecords } from '../../client/authorizer-records.js';
import type { Authorizers } from '../../client/authorizers.js';
import type { WechatContext } from '../../client/context.js';
import { grantedAccounts } from '../../client/grant-comparison.js';
import { type GetAuthorizerInfoResponse, getAuthorizerInfo } from '../../families/authorizer-management/index.js';
import { claimProgram } from './outcomes.js';

/** What WeChat tells about an account. */
export type AccountInfo = GetAuthorizerInfoResponse['authorizer_info'];

/** How a new program is recognized, by what pushes told or in WeChat's list of grants. */
export interface ProgramSearch {
  /** When its registration began, in milliseconds: it cannot have been granted before. */
  readonly since: number;
  /** Generation of the outcome that pushes had told before it. */
  readonly seen: number;
  /** Name of the registration, as {@link claimProgram} takes it. */
  readonly name: string;
  fits(info: AccountInfo): boolean;
  /** Whether no other registration could have made a program that fits. */
  readonly isSafe?: (() => Promise<boolean>) | undefined;
}

/**
 * Finds the program of a registration whose push was lost: the one grant since its beginning that fits and belongs to no other
 * registration. The platform recommends the list for that, since no answer names the app id.
 *
 * @returns `undefined` when there is none, or more than one.
 * @see https://developers.weixin.qq.com/community/develop/doc/0000842ffac3600ef880913b561c00
 */
export async function findProgram(
  context: WechatContext,
  { since, name, fits, isSafe }: ProgramSearch,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (isSafe !== undefined && !(await isSafe())) return undefined;
  const found: string[] = [];
  for await (const { authorizer_appid: appId, auth_time: grantedAt } of grantedAccounts(context, signal)) {
    if (grantedAt < Math.floor(since / 1000)) continue;
    const owner = (await context.store.get(context.keys.registeredProgram(appId)))?.value;
    if (owner !== undefined && owner !== name) continue;
    const { authorizer_info: info } = await askAbout(context, appId, signal);
    if (fits(info)) found.push(appId);
  }
  const [appId] = found;
  return appId !== undefined && found.length === 1 && (await claimProgram(context, appId, name)) ? appId : undefined;
}

/** What WeChat tells about an account and its grant. */
export function askAbout(
  { invoke, component }: WechatContext,
  appId: string,
  signal?: AbortSignal,
): Promise<GetAuthorizerInfoResponse> {
  return invoke(getAuthorizerInfo, { component_appid: component.appId, authorizer_appid: appId }, { signal });
}

/** What calls for an account need. */
export interface GrantParts {
  tokens(appId: string): TokenSource;
  readonly records: AuthorizerRecords;
  readonly authorizers: Pick<Authorizers, 'refresh'>;
}

const notGranted = 61003;

/**
 * Whether calls for an account can be made. A push brings its grant; where that was lost, but another process or system has
 * exchanged the code, WeChat tells the refresh token.
 */
export async function isUsable(
  context: WechatContext,
  { tokens, records, authorizers }: GrantParts,
  appId: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const hasToken = async (): Promise<boolean> => Boolean((await tokens(appId).peek())?.refreshToken);
  if ((await records.get(appId))?.status === 'authorized' && (await hasToken())) return true;
  const askedAt = context.client.runtime.clock.now();
  const grant = await askAbout(context, appId, signal).catch((error: unknown) => {
    if (PlatformError.is(error) && error.code === notGranted) return undefined;
    throw error;
  });
  const refreshToken = grant?.authorization_info.authorizer_refresh_token;
  if (!refreshToken) return false;
  if (!(await hasToken())) await tokens(appId).save({ value: '', expiresInSec: 0, refreshToken });
  await records.update(appId, { status: 'authorized', changedAt: Math.floor(askedAt / 1000) });
  await authorizers.refresh(appId);
  return true;
}
