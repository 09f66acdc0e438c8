import { createHash, randomBytes } from 'node:crypto';
import type { BaiduOss } from '@minigate/baidu-oss';
import {
  type CodeToSessionAnswer,
  codeToSessionAnswer,
  codeToSessionRefusal,
  type HostQuery,
  makeCode,
  makeSessionKey,
  swanIdPrefix,
  useCode,
  verifyHostRequest,
} from '@minigate/baidu-oss/host';
import { type Clock, type Store, WebhookError } from '@minigate/core';
import type { Membership } from './config.ts';

/** A user of the host app who opened a mini program: Baidu asks who it is. */
export interface SignIn {
  readonly code: string;
  readonly clientId: string;
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A request for a session, and what became of it. */
export interface SessionRequest {
  readonly at: number;
  readonly status: number;
  /** Why it was refused; `undefined` when it was answered. */
  readonly refusal: string | undefined;
  readonly clientId: string;
  /** Of the user in that mini program. */
  readonly openId: string | undefined;
}

/** A device id that Baidu signed. */
export interface SignedDevice {
  readonly swanId: string;
  readonly signature: string;
  readonly at: number;
}

/** The host's side of users and devices. */
export interface SignIns {
  /** A user opens a mini program. */
  begin(clientId: string, user: string): Promise<void>;
  /** Answers Baidu. Never throws for what was asked. */
  answer(query: HostQuery): Promise<{ readonly status: number; readonly body: CodeToSessionAnswer | string }>;
  /** Has Baidu sign a new device id. */
  signDevice(clientId: string): Promise<void>;
  /** The last ones, newest first. */
  list(): readonly SignIn[];
  requests(): readonly SessionRequest[];
  device(): SignedDevice | undefined;
}

/** How long a code is good, in milliseconds; the documents name no time. */
const codeMs = 600_000;
const kept = 6;

/** Numbers of the host's own: the documents name none. */
const codeIsOver = 10001;
const codeWasUsed = 10002;

/** @param onRefused - told of requests that are not Baidu's. */
export function createSignIns(
  { hsk, hostName, ak }: Membership,
  baidu: BaiduOss,
  store: Store,
  clock: Clock,
  onRefused: (error: WebhookError) => void,
): SignIns {
  const signIns: SignIn[] = [];
  const requests: SessionRequest[] = [];
  let device: SignedDevice | undefined;

  const keyOf = (kind: 'code' | 'open-id', of: string): string =>
    `baidu-host-example/${ak}/${kind}/${createHash('sha256').update(of).digest('hex')}`;
  const note = (entry: Omit<SessionRequest, 'at'>): void => {
    requests.unshift({ ...entry, at: clock.now() });
    requests.length = Math.min(requests.length, kept);
  };
  /** One user has another id in each mini program, and keeps it. */
  const openIdOf = async (clientId: string, user: string): Promise<string> => {
    const key = keyOf('open-id', JSON.stringify([clientId, user]));
    // Whoever is first decides.
    await store.set(key, randomBytes(16).toString('hex'), { ifGeneration: 0 });
    return (await store.get(key))?.value ?? '';
  };

  const answer = async (query: HostQuery): Promise<CodeToSessionAnswer> => {
    const now = clock.now();
    const request = verifyHostRequest(query, { hsk, now });
    const { clientId, code } = request;
    const refuse = (errno: number, errmsg: string): CodeToSessionAnswer => {
      note({ status: 200, refusal: errmsg, clientId, openId: undefined });
      return codeToSessionRefusal({ errno, errmsg }, { request, now });
    };
    const begun = await store.get(keyOf('code', code));
    const signIn = begun && (JSON.parse(begun.value) as SignIn);
    if (signIn === undefined || signIn.clientId !== clientId) return refuse(codeIsOver, 'the code is unknown or over');
    if (!(await useCode(store, request, { expiresAt: signIn.at + codeMs })))
      return refuse(codeWasUsed, 'the code was used');
    const { user } = signIn;
    const openId = await openIdOf(clientId, user);
    const sessionKey = makeSessionKey({ clientId, userId: user, timestamp: Math.floor(now / 1_000), hsk });
    note({ status: 200, refusal: undefined, clientId, openId });
    return codeToSessionAnswer({ openId, sessionKey }, { request, now });
  };

  return {
    async begin(clientId, user) {
      const signIn: SignIn = { code: makeCode(hostName), clientId, user, at: clock.now() };
      await store.set(keyOf('code', signIn.code), JSON.stringify(signIn), { expiresAt: signIn.at + codeMs });
      signIns.unshift(signIn);
      signIns.length = Math.min(signIns.length, kept);
    },
    async answer(query) {
      try {
        return { status: 200, body: await answer(query) };
      } catch (error) {
        if (!WebhookError.is(error)) throw error;
        // Nothing that was asked is worth showing: anybody may have asked.
        note({ status: error.status, refusal: error.reason, clientId: '', openId: undefined });
        onRefused(error);
        return { status: error.status, body: error.reason };
      }
    },
    async signDevice(clientId) {
      const swanId = `${swanIdPrefix(hostName)}${randomBytes(16).toString('hex').toUpperCase()}`;
      device = { swanId, signature: await baidu.swanId.sign({ swanId, clientId }), at: clock.now() };
    },
    list: () => signIns,
    requests: () => requests,
    device: () => device,
  };
}
