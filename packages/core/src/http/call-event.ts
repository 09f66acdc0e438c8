import type { Exchange } from './exchange.js';
import type { CallEvent } from './hooks.js';

/** What all hook events of a call begin with. */
export const callEvent = ({
  callId,
  client,
  endpoint,
}: Pick<Exchange, 'callId' | 'client' | 'endpoint'>): CallEvent => ({
  callId,
  platform: client.platform.name,
  endpointId: endpoint.id,
  subject: client.subject,
});
