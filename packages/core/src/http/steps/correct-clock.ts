import { AuthError, PlatformError } from '../../errors/errors.js';
import type { Step } from '../exchange.js';

/** The `Date` header counts whole seconds, and answers take time. */
const toleranceMs = 5_000;

/**
 * When the platform refuses the time of a request, measures by its `Date` header how wrong our clock is. Where that is allowed, the request
 * is signed once more with the corrected time, and so are all later ones; else the error says what is wrong. The refusal proves that nothing was done.
 */
export const correctClockOnce: Step = async (exchange, next) => {
  const { client, progress } = exchange;
  // Before the request is signed: another call may correct the clock while this one is under way.
  const usedMs = client.clockOffset?.ms ?? 0;
  try {
    return await next(exchange);
  } catch (error) {
    if (!PlatformError.is(error) || error.class !== 'clock' || progress.answeredAt === undefined) throw error;
    const offsetMs = progress.answeredAt - client.runtime.clock.now();
    // Compared with the time that was signed, or a clock that was set right after a correction would stay refused.
    if (Math.abs(offsetMs - usedMs) < toleranceMs) throw error;
    if (!client.clockOffset?.correct || progress.clockCorrected) throw skewError(offsetMs, error);
    client.clockOffset.ms = offsetMs;
    progress.clockCorrected = true;
    return await next(exchange);
  }
};

function skewError(offsetMs: number, cause: PlatformError): AuthError {
  const seconds = Math.round(Math.abs(offsetMs) / 1_000);
  const [relation, zh] = offsetMs > 0 ? ['behind', '慢'] : ['ahead of', '快'];
  return new AuthError(
    cause.platform,
    'clock-skew',
    `this machine's clock is ${seconds} seconds ${relation} the platform's, which refuses the requests that it signs`,
    {
      cause,
      advice: {
        en: 'Set the clock of this machine by NTP, or allow the client to correct the difference.',
        zh: `本机时钟比平台${zh} ${seconds} 秒。请用 NTP 校准，或允许客户端自动修正时差。`,
      },
    },
  );
}
