import { type Observed, observed, type Sent } from '../../../../../scripts/test-support/observed.js';
import { createPaas, type Paas } from '../create.js';
import type { PaasOptions } from '../options.js';
import { type Answer, team } from './server.js';

export { newYear, type Sent } from '../../../../../scripts/test-support/observed.js';

/** A client whose requests are answered by a function, with all that it says observed. */
export interface Harness extends Omit<Observed, 'options'> {
  readonly paas: Paas;
}

const secretMembers = [
  'access_?[tT]oken',
  'accessKeySecret',
  'AccessKeySecret',
  'SecurityToken',
  'secret',
  'appSecret',
];

/**
 * @param answer - called for each request; secrets in its body are looked for in what the client says.
 */
export function harness(
  answer: (request: Sent, index: number) => Answer | Promise<Answer>,
  changes: Partial<PaasOptions> = {},
): Harness {
  const { options, ...rest } = observed(answer, [changes.team?.appSecret ?? team.appSecret], secretMembers);
  const paas = createPaas({ baseUrl: 'https://paas.example.com', team, ...options, ...changes });
  return { paas, ...rest };
}

/** A refusal in the default envelope. */
export const refused = (code: number, more: Partial<Answer> & { readonly data?: unknown } = {}): Answer => ({
  status: Math.floor(code / 100),
  ...more,
  body: { code, msg: 'refused', data: more.data, requestId: 'r-9' },
});
