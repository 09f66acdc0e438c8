import type { Examples } from '../example.js';
import type * as certificates from './certificates.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof certificates> = {
  createServerCertificate: {
    request: {
      zone: 'pek3',
      certificate_content: 'An example',
      private_key: 'private-key-1',
      server_certificate_name: 'Corner shop',
    },
    response: { server_certificate_id: 'sc-1234abcd' },
  },
  deleteServerCertificates: {
    request: { zone: 'pek3', server_certificates: ['sc-12345678'] },
    response: { server_certificates: ['sc-12345678'] },
  },
  describeServerCertificates: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      search_word: 'example',
      server_certificates: ['sc-1234abcd'],
      verbose: 0,
    },
    response: {
      server_certificate_set: [
        {
          certificate_content: 'An example',
          create_time: '2025-01-01',
          description: 'An example',
          private_key: 'private-key-1',
          server_certificate_id: 'sc-12345678',
          server_certificate_name: 'Corner shop',
        },
      ],
      total_count: 1,
    },
  },
  modifyServerCertificateAttributes: {
    request: {
      zone: 'pek3',
      description: 'An example',
      server_certificate: 'sc-12345678',
      server_certificate_name: 'Corner shop',
    },
    response: {},
  },
};
