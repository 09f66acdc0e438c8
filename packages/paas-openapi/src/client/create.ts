import { type Webhooks, webhookReceiver } from '../webhook/receiver.js';
import { type Workflows, workflows } from '../workflows/workflows.js';
import { type PaasApis, paasApis } from './apis.js';
import { paasContext } from './context.js';
import { type Health, health } from './health.js';
import { checkOptions, type PaasOptions } from './options.js';
import { type Raw, rawCalls } from './raw.js';
import { type Tasks, taskWaits } from './tasks.js';

/** The client of one team at one deployment. Make one per team; any number fit in a process. */
export interface Paas extends PaasApis, Workflows {
  /** Calls that are not in the contract. */
  readonly raw: Raw;
  /** Waits for asynchronous operations. */
  readonly tasks: Tasks;
  /** Receives the platform's events. */
  readonly webhooks: Webhooks;
  /** State of the client, for a health page. */
  health(): Promise<Health>;
}

/**
 * Makes a client of a mini-program PaaS. Nothing is sent and no state is touched until it is used.
 *
 * The contract is reconstructed: compare it with the documents of your deployment, and set the options where they differ.
 *
 * @throws ValidationError that names each wrong option and how to mend it.
 * @example
 * const paas = createPaas({ baseUrl: 'https://minapp.example.com', team: { appId, appSecret } });
 * const { items } = await paas.env.list();
 */
export function createPaas(options: PaasOptions): Paas {
  checkOptions(options);
  const context = paasContext(options);
  const tasks = taskWaits(context);
  const webhooks = webhookReceiver(context, (event) => tasks.note(event));
  const apis = paasApis(context.invoke, context.dialect.page.maxSize);
  return Object.assign(apis, workflows({ context, apis, tasks }), {
    raw: rawCalls(context.invoke),
    tasks: { wait: tasks.wait },
    webhooks,
    health: () => health(context, webhooks),
  });
}
