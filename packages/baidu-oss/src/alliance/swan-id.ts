import { type CallOptions, type Invoke, type Runtime, ValidationError, type ValidationIssue } from '@minigate/core';
import { signSwanId } from '../families/oss-swan-id/index.js';
import { signHostRequest } from '../host/signature.js';
import { unreadable } from './read.js';

/** Signatures for device ids that a host made. */
export interface SwanIds {
  /**
   * Has Baidu sign a SwanID. Hand both to the mini program together.
   *
   * @param request.swanId - made by the host: `H`, the host's name in capitals, then its own text; 90 characters at most.
   * @param request.clientId - AppKey of the mini program.
   * @throws ValidationError when the client has no `hsk` or `unionId`, or the SwanID is misshapen.
   * @see https://github.com/swan-team/host-app-guide
   */
  sign(request: { readonly swanId: string; readonly clientId: string }, options?: CallOptions): Promise<string>;
}

/** @param host - what identifies the host; absent for a client of a mini program's owner. */
export function swanIds(
  invoke: Invoke,
  { clock }: Pick<Runtime, 'clock'>,
  { hsk, unionId }: { readonly hsk?: string | undefined; readonly unionId?: string | undefined },
): SwanIds {
  return {
    async sign({ swanId, clientId }, options) {
      const issues: ValidationIssue[] = [];
      if (!/^H[A-Z\d]/.test(swanId) || swanId.length > 90)
        issues.push({
          path: 'swanId',
          message: 'must begin with "H" and the host’s name in capitals, and have at most 90 characters',
        });
      if (!clientId) issues.push({ path: 'clientId', message: 'is missing; it is the mini program’s AppKey' });
      if (hsk === undefined || unionId === undefined)
        issues.push({ path: '', message: 'createBaiduOss needs the options hsk and unionId for this' });
      if (hsk === undefined || unionId === undefined || issues.length > 0) throw new ValidationError('request', issues);
      const fields = {
        swanid: swanId,
        client_id: clientId,
        timestamp: Math.floor(clock.now() / 1_000),
        union_id: unionId,
        sign_version: '0.0.1',
      } as const;
      const answer = await invoke(signSwanId, { ...fields, sign: signHostRequest(fields, hsk) }, options);
      const signature: unknown = answer?.data?.swanid_signature;
      if (typeof signature !== 'string' || signature === '') throw unreadable(signSwanId, 'swanid_signature');
      return signature;
    },
  };
}
