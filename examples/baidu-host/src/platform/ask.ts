import { randomUUID } from 'node:crypto';
import { signHostRequest } from '@minigate/baidu-oss/host';
import type { Platform } from './platform.ts';

/** How Baidu, or somebody who is not, asks: with a wrong key, or long after it was signed. */
export type AskedAs = 'genuine' | 'forged' | 'late';

const lateSec = 3_600;

/** Asks the host for the session of a login code, as Baidu's servers do when a mini program hands them one. */
export async function ask(
  { fake, sessionUrl }: Platform,
  { code, clientId, as }: { readonly code: string; readonly clientId: string; readonly as: AskedAs },
): Promise<void> {
  const fields = {
    client_id: clientId,
    code,
    request_id: randomUUID(),
    sign_version: '0.0.1',
    timestamp: Math.floor(fake.clock.now() / 1_000) - (as === 'late' ? lateSec : 0),
  };
  const sign = signHostRequest(fields, as === 'forged' ? 'not-the-key' : fake.member.hsk);
  const query = new URLSearchParams({ ...fields, timestamp: String(fields.timestamp), sign });
  await fetch(`${sessionUrl}?${query}`);
}
