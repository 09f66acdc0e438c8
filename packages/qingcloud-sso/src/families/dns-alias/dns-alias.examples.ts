import type { Examples } from '../example.js';
import type * as dnsAlias from './dns-alias.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof dnsAlias> = {
  associateDNSAlias: {
    request: { zone: 'pek3', prefix: 'example', resource: 'example' },
    response: { dns_alias_id: 'dns-alias-id-1', domain_name: 'Corner shop', job_id: 'j-12345678' },
  },
  describeDNSAliases: {
    request: {
      zone: 'pek3',
      dns_aliases: ['example'],
      limit: 20,
      offset: 0,
      resource_id: 'resource-id-1',
      search_word: 'example',
    },
    response: {
      dns_alias_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          dns_alias_id: 'dns-alias-id-1',
          dns_alias_name: 'Corner shop',
          domain_name: 'Corner shop',
          resource_id: 'resource-id-1',
          status: 'example',
        },
      ],
      total_count: 1,
    },
  },
  dissociateDNSAliases: { request: { zone: 'pek3', dns_aliases: ['example'] }, response: { job_id: 'j-12345678' } },
  getDNSLabel: { request: { zone: 'pek3' }, response: { dns_label: 'example', domain_name: 'Corner shop' } },
};
