import type { Examples } from '../example.js';
import type * as keyPair from './key-pair.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof keyPair> = {
  attachKeyPairs: {
    request: { zone: 'pek3', instances: ['i-12345678'], keypairs: ['kp-12djpg8q'] },
    response: { job_id: 'j-12345678' },
  },
  createKeyPair: {
    request: {
      zone: 'pek3',
      encrypt_method: 'ssh-ed25519',
      keypair_name: 'demo_kp',
      mode: 'system',
      public_key: 'ssh-rsa AAAAB3…',
    },
    response: { keypair_id: 'kp-z0goby7d', private_key: 'user' },
  },
  deleteKeyPairs: { request: { zone: 'pek3', keypairs: ['kp-2yjg8qnj'] }, response: { keypairs: ['kp-12345678'] } },
  describeKeyPairs: {
    request: {
      zone: 'pek3',
      encrypt_method: 'ssh-rsa',
      instance_id: 'i-12345678',
      keypairs: ['kp-12345678'],
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      project_id: 'pj-12345678',
      search_word: 'example',
      tags: ['tag-12345678'],
      verbose: 1,
    },
    response: {
      keypair_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          encrypt_method: 'ssh-rsa',
          instance_ids: ['i-12345678'],
          keypair_id: 'kp-bn2n77ow',
          keypair_name: 'Corner shop',
          owner: 'usr-12345678',
          priv_key: 'priv-key-1',
          pub_key: 'ZXhhbXBsZQ==',
          resource_ids: ['example'],
          tags: [
            {
              color: 'default',
              create_time: '2025-01-01',
              description: 'An example',
              owner: 'usr-12345678',
              resource_count: 1,
              resource_tag_pairs: [
                { resource_id: 'resource-id-1', resource_type: 'instance', status: 'example', tag_id: 'tag-12345678' },
              ],
              resource_type_count: [{ count: 1, resource_type: 'instance' }],
              tag_id: 'tag-12345678',
              tag_key: 'tag-key-1',
              tag_name: 'Corner shop',
            },
          ],
        },
      ],
      total_count: 1,
    },
  },
  detachKeyPairs: {
    request: { zone: 'pek3', instances: ['i-12345678'], keypairs: ['kp-12djpg8q'] },
    response: { job_id: 'j-12345678' },
  },
  modifyKeyPairAttributes: {
    request: { zone: 'pek3', description: 'An example', keypair: 'kp-bn2n77ow', keypair_name: 'Corner shop' },
    response: {},
  },
};
