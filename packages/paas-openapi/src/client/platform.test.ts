import { memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { appCode, envCode } from '../codes.js';
import { createPaasFake } from '../testing/index.js';
import { fetchHandler } from '../webhook/handlers.js';
import { createPaas, type Paas } from './create.js';

it('waits for a task by looking and by events, whichever is first', async () => {
  const receiver: { paas?: Paas } = {};
  const fake = createPaasFake({
    taskSec: 50,
    deliver: async (request) =>
      receiver.paas ? fetchHandler(receiver.paas.webhooks)(request) : new Response(null, { status: 500 }),
  });
  const store = memoryStore({ clock: fake.clock });
  const connect = () =>
    createPaas({
      team: fake.team,
      baseUrl: fake.origin,
      fetch: fake.fetch,
      runtime: { clock: fake.clock },
      store,
      strict: true,
      webhook: { secrets: ['secret of the subscription'] },
    });
  const paas = connect();
  const place = { appCode: appCode('shop'), envCode: envCode('prod') };
  await paas.env.create({ envCode: place.envCode, envName: 'Production', stage: 'prod' });
  await paas.app.create({ appCode: place.appCode, appName: 'Shop' });
  await paas.webhook.create({ url: 'https://shop.example.com/e', events: ['*'], secret: 'secret of the subscription' });
  const publish = async (version: string): Promise<number> => {
    await paas.version.create({ appCode: place.appCode, version });
    const { taskId } = await paas.version.publish({ ...place, version });
    const began = fake.clock.now();
    let endedAt = 0;
    const waiting = paas.tasks.wait(String(taskId)).then(() => {
      endedAt = fake.clock.now();
    });
    await fake.clock.advance('120s');
    await waiting;
    return Math.round((endedAt - began) / 1_000);
  };
  const byLooking = await publish('1.0.0');
  // Another process takes the events.
  receiver.paas = connect();
  const events: string[] = [];
  receiver.paas.webhooks.on('*', ({ event }) => void events.push(event));
  const byEvent = await publish('1.1.0');
  expect(byLooking).toBeGreaterThan(55);
  expect(byEvent).toBeLessThanOrEqual(52);
  expect(events).toEqual(expect.arrayContaining(['version.published', 'version.onlineChanged']));
  expect(receiver.paas.webhooks.refusals().count).toBe(0);
});
