import { checkFresh, type Run, systemRuntime, WebhookError } from '@minigate/core';
import { createdAnswer, type SpiAnswer } from './answers.js';
import { instanceChanges } from './changes.js';
import { fetchHandler, nodeHandler } from './handlers.js';
import { onceWithin } from './once.js';
import { checkOptions } from './options.js';
import { orderOf } from './order.js';
import { refusalOf, runFailure } from './refusal.js';
import { reporter } from './report.js';
import { readSpiRequest, type SpiOrderRequest, type SpiRequest } from './requests.js';
import { openSpiQuery } from './signature.js';
import type { Spi, SpiCallReceived, SpiHandlers, SpiHttpAnswer, SpiOptions } from './types.js';

/**
 * Takes the calls by which the platform creates, renews, upgrades, expires and deletes an application's instances (SPI). The signature is
 * verified over all parameters before anything else is read; an order is handled once, however often and in however many processes it
 * arrives; the platform is answered in time.
 * Source: https://github.com/yunify/qingcloud-docs, saas-developer-guide/40_interface/20_spi_convention.md
 *
 * @throws ValidationError that names each wrong option.
 */
export function createSpi(options: SpiOptions): Spi {
  checkOptions(options);
  const { appId, store, handlers, freshnessMs = 300_000, limitMs = 12_000, leaseMs = 15_000 } = options;
  const runtime = systemRuntime(options.runtime);
  const prefix = `qingcloud/spi/${encodeURIComponent(appId)}`;
  const changes = instanceChanges(store, runtime, prefix);
  const report = reporter('qingcloud spi: a call was not handled', options);
  const newInstanceId = (): string => `ins-${Buffer.from(runtime.random.bytes(12)).toString('hex')}`;
  const once = onceWithin({ store, runtime, limitMs, leaseMs, onLateFailure: report });

  /** @returns `undefined` for an action that is not known. */
  function open({ query, signature }: SpiCallReceived): SpiRequest | undefined {
    const parameters = openSpiQuery(query, {
      appKeys: [options.appKey].flat(),
      headerSignature: signature,
      encodings: options.encodings,
      maxLength: options.maxQueryLength,
    });
    const request = readSpiRequest(parameters);
    if (request === undefined) return undefined;
    checkFresh(request.sentAt, { now: runtime.clock.now(), freshnessMs });
    if (request.action === 'CreateAppInstance' && request.appId !== appId)
      throw new WebhookError('not-authentic', 'it is for another application');
    return request;
  }

  async function answerTo(request: SpiOrderRequest): Promise<SpiHttpAnswer> {
    const order = orderOf(request, prefix);
    try {
      if (await changes.isPast(request)) return json(200, { success: true });
      const work = (run: Run): Promise<SpiAnswer> =>
        handled(request, handlers, run, newInstanceId).catch((error: unknown) =>
          Promise.reject(runFailure(error, order.name)),
        );
      const result = await once({ ...order, work });
      if (result === 'goes on') return json(503, { success: false, message: 'not finished yet' });
      await changes.note(request, order.expiryKey);
      return json(200, result.done);
    } catch (error) {
      const refusal = refusalOf(error, order.name);
      if (refusal === undefined) throw error;
      return json(200, { success: false, message: refusal });
    }
  }

  async function handle(call: SpiCallReceived): Promise<SpiHttpAnswer> {
    if (call.method !== 'GET') return json(405, failed, { allow: 'GET' });
    try {
      const request = open(call);
      if (request?.action === 'TestConnection') {
        await handlers.testConnection?.(request);
        return json(200, { success: true });
      }
      if (request !== undefined) return await answerTo(request);
      report(new WebhookError('malformed', 'the action is not known'));
      // Repeating it would not help.
      return json(200, { success: false, message: 'unknown action' });
    } catch (error) {
      report(error);
      return json(WebhookError.is(error) ? error.status : 500, failed);
    }
  }
  return { handle, nodeHandler: nodeHandler(handle), fetchHandler: fetchHandler(handle) };
}

async function handled(
  request: SpiOrderRequest,
  handlers: SpiHandlers,
  run: Run,
  newInstanceId: () => string,
): Promise<SpiAnswer> {
  switch (request.action) {
    case 'CreateAppInstance': {
      // Kept before the handler runs, so that whatever it makes can be found again.
      const instanceId = await run.step('instance id', { act: async () => newInstanceId(), find: 'repeat' });
      const made = await handlers.create(request, { run, instanceId });
      return createdAnswer({ ...made, instanceId: made?.instanceId ?? instanceId });
    }
    case 'RenewAppInstance':
      await handlers.renew(request, { run });
      break;
    case 'UpgradeAppInstance':
      await handlers.upgrade(request, { run });
      break;
    case 'ExpireAppInstance':
      await handlers.expire(request, { run });
      break;
    case 'DeleteAppInstance':
      await handlers.delete(request, { run });
      break;
  }
  return { success: true };
}

const failed: SpiAnswer = { success: false, message: 'failed' };

const json = (status: number, answer: SpiAnswer, headers: Readonly<Record<string, string>> = {}): SpiHttpAnswer => ({
  status,
  // Answers hold passwords.
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(answer),
});
