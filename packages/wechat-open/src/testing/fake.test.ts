import { expect, it } from 'vitest';
import { createWechatOpenFake } from './fake.js';

it('leaves nothing waiting on its clock once its server is closed, so that the process can end', async () => {
  const fake = createWechatOpenFake();
  const server = await fake.listen();
  expect(fake.clock.pending).toBe(1);
  await server.close();
  expect(fake.clock.pending).toBe(0);

  const again = await fake.listen();
  await fake.clock.advance('10m');
  expect(fake.pushes.deliveries().map(({ type }) => type)).toEqual(['component_verify_ticket']);
  await again.close();
});
