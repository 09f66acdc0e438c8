import type { Examples } from '../example.js';
import type * as serverDomains from './server-domains.js';

const domains = {
  requestdomain: ['https://api.example.com'],
  wsrequestdomain: ['wss://ws.example.com'],
  uploaddomain: ['https://api.example.com'],
  downloaddomain: ['https://cdn.example.com'],
  udpdomain: ['udp://game.example.com'],
  tcpdomain: ['tcp://game.example.com'],
};

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverDomains> = {
  modifyServerDomain: {
    request: { action: 'set', ...domains },
    response: { ...domains, invalid_requestdomain: [], no_icp_domain: [] },
  },
  modifyServerDomainDirectly: { request: { action: 'set', ...domains }, response: domains },
  getEffectiveServerDomain: {
    request: {},
    response: { mp_domain: {}, third_domain: domains, direct_domain: domains, effective_domain: domains },
  },
};
