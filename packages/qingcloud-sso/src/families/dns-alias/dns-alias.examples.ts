import type { Examples } from '../example.js';
import type * as dnsAlias from './dns-alias.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof dnsAlias> = {
  associateDNSAlias: {
    request: { zone: 'pek3', prefix: 'database', resource: 'i-opv1n2brh', dns_alias_name: 'Corner shop' },
    response: { dns_alias_id: 'da-ivgvz1cb', domain_name: 'database.xwxjic.pek3a.qingcloud.com', job_id: 'j-12345678' },
  },
  describeDNSAliases: {
    request: {
      zone: 'pek3',
      dns_aliases: ['da-12345678'],
      limit: 20,
      offset: 0,
      resource_id: 'i-12345678',
      search_word: 'example',
    },
    response: {
      dns_alias_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          dns_alias_id: 'da-12345678',
          dns_alias_name: 'Corner shop',
          domain_name: 'Corner shop',
          resource_id: 'i-12345678',
          status: 'available',
        },
      ],
      total_count: 1,
    },
  },
  dissociateDNSAliases: { request: { zone: 'pek3', dns_aliases: ['da-q8f2bu7'] }, response: { job_id: 'j-12345678' } },
  getDNSLabel: {
    request: { zone: 'pek3' },
    response: { dns_label: 'xwxjic', domain_name: 'xwxjic.gd2.qingcloud.com' },
  },
};
