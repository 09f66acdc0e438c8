import type { Health } from './health.js';

/** Something that an operator should look at. */
export interface HealthProblem {
  readonly name:
    | 'store-unreachable'
    | 'store-not-durable'
    | 'not-ready'
    | 'ticket-late'
    | 'component-token-failing'
    | 'inbox-lag'
    | 'dead-letters'
    | 'forward-lag'
    | 'forward-dead-letters'
    | 'clock-off'
    | 'nightly-late'
    | 'nightly-failing';
  readonly message: string;
}

/** What to answer at a health address. */
export interface HealthAnswer {
  /** 503 when the store does not answer, so that pushes cannot be taken either, and when the process is about to end. */
  readonly status: 200 | 503;
  readonly contentType: 'application/json';
  /** JSON: `status` (`ok`, `degraded`, `stopping`, `down`), `problems` and `health`. */
  readonly body: string;
}

/** A push that fails is tried for about five minutes; what waits longer is not handled at all. */
const lagSec = 600;
/** A night and a half: one was missed. */
const nightlyMs = 36 * 3_600_000;
/** Well before pushes are refused. */
const skewSec = 120;

/**
 * Makes an answer for an address such as `/healthz` out of `await wx.health()`. Holds no secret, but is not for the public.
 *
 * A missing ticket is a problem and no 503: a load balancer that sent nothing to such a process would keep the ticket from it.
 */
export function healthAnswer(health: Health): HealthAnswer {
  const problems = healthProblems(health);
  const { reachable } = health.store;
  const status = !reachable ? 'down' : health.stopping ? 'stopping' : problems.length > 0 ? 'degraded' : 'ok';
  return {
    status: reachable && !health.stopping ? 200 : 503,
    contentType: 'application/json',
    body: JSON.stringify({ status, problems, health }),
  };
}

/** What of a client's state needs a look, the worst first. Empty when all is well. */
export function healthProblems(health: Health): HealthProblem[] {
  const { store, ready, ticketAgeSec, ticketLate, inbox, inboxLagSec = 0, clockSkewSec = 0 } = health;
  const { lastFailedAt, lastRenewedAt, lastFailure } = health.tokens.component;
  const problems: HealthProblem[] = [];
  const found = (is: boolean, name: HealthProblem['name'], message: string): void => {
    if (is) problems.push({ name, message });
  };
  found(!store.reachable, 'store-unreachable', `the ${store.kind} store does not answer: ${store.failure}`);
  found(!store.durable, 'store-not-durable', `the ${store.kind} store forgets everything with the process`);
  found(
    store.reachable && !ready,
    'not-ready',
    'there is neither a valid ticket nor a component token: check that the ticket URL reaches this server, then ticket.request()',
  );
  found(ticketLate, 'ticket-late', `the latest ticket came ${ticketAgeSec} s ago; WeChat pushes one every 600 s`);
  found(
    lastFailedAt !== undefined && lastFailedAt >= (lastRenewedAt ?? 0),
    'component-token-failing',
    `the component token could not be renewed: ${lastFailure}`,
  );
  found(inboxLagSec > lagSec, 'inbox-lag', `the oldest unhandled push came ${inboxLagSec} s ago`);
  found((inbox?.dead ?? 0) > 0, 'dead-letters', `${inbox?.dead} pushes failed for good: push.list({ state: 'dead' })`);
  for (const { name, paused, lagSec: forwardLagSec, dead, lastFailure } of health.forwarders ?? []) {
    const why = paused ? 'it is paused' : lastFailure ? `latest failure: ${lastFailure.message}` : 'nobody delivers';
    found(forwardLagSec > lagSec, 'forward-lag', `the oldest push for ${name} waits ${forwardLagSec} s: ${why}`);
    found(dead > 0, 'forward-dead-letters', `${dead} pushes could not be delivered to ${name}: replayDead()`);
  }
  found(
    Math.abs(clockSkewSec) > skewSec,
    'clock-off',
    `this machine's clock differs by ${clockSkewSec} s from WeChat's: pushes are refused from 300 s on`,
  );
  const { nightly } = health;
  found(
    nightly !== undefined && Math.abs(health.at - nightly.startedAt) > nightlyMs,
    'nightly-late',
    `the latest comparison with WeChat's list is of ${nightly?.day}: start authorizers.nightly in every process`,
  );
  found(
    nightly?.state === 'running' && nightly.lastFailure !== undefined,
    'nightly-failing',
    `the comparison of ${nightly?.day} with WeChat's list failed: ${nightly?.lastFailure}`,
  );
  return problems;
}
