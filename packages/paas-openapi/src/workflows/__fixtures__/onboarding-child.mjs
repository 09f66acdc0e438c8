// A process that does the onboarding that its parent names, one after the other, and may be killed at any moment. Its time passes only
// while it waits, in steps that its parent agrees to; so nothing depends on the speed of the machine.
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { inspect } from 'node:util';
import { sqliteStore } from '@minigate/core/sqlite';
import { fakeClock } from '@minigate/core/testing';
import { createPaas } from '@minigate/paas-openapi';
import { wholeWish } from './wishes.ts';

async function run({ baseUrl, place, team, now }) {
  const clock = fakeClock({ now });
  const store = sqliteStore(place, { clock });
  const paas = createPaas({
    team,
    store,
    baseUrl,
    // No time passes before the answer is there as a whole.
    fetch: (request, init) =>
      clock.during(async () => {
        const response = await fetch(request, init);
        return new Response(await response.arrayBuffer(), response);
      }),
    runtime: { clock },
    timeoutMs: 86_400_000,
  });
  let ended;
  paas.onboarding.apply(wholeWish).then(
    ({ counts }) => {
      ended = { result: counts };
    },
    (error) => {
      ended = { error: inspect(error, { depth: 4 }) };
    },
  );
  for (;;) {
    await clock.advance('5s');
    if (ended !== undefined) break;
    const agreed = once(process, 'message');
    process.send({ now: clock.now() });
    await agreed;
  }
  await store.close();
  process.send({ ended });
}

process.once('disconnect', () => process.exit());
// Who is killed writes none at its end.
flushCompileCache();
for (;;) {
  const [parameters] = await once(process, 'message');
  await run(parameters);
}
