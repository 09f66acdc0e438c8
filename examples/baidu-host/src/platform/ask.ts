import { randomUUID } from 'node:crypto';
import { signHostRequest } from '@minigate/baidu-oss/host';
import type { Platform } from './platform.ts';

/** Baidu, or somebody who is not: with a wrong key, or long after Baidu signed. */
export type Asker = 'baidu' | 'forger' | 'repeater';

const lateSec = 3_600;

/** Asks the host for the session of a login code, as Baidu's servers do when a mini program hands them one. */
export async function ask(
  { fake, sessionUrl }: Platform,
  { code, clientId, by }: { readonly code: string; readonly clientId: string; readonly by: Asker },
): Promise<void> {
  const fields = {
    client_id: clientId,
    code,
    request_id: randomUUID(),
    sign_version: '0.0.1',
    timestamp: Math.floor(fake.clock.now() / 1_000) - (by === 'repeater' ? lateSec : 0),
  };
  const sign = signHostRequest(fields, by === 'forger' ? 'not-the-key' : fake.member.hsk);
  const query = new URLSearchParams({ ...fields, timestamp: String(fields.timestamp), sign });
  const answer = await fetch(`${sessionUrl}?${query}`);
  await answer.body?.cancel();
}
