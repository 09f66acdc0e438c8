import { refuse } from '@minigate/core/testing';
import type { AttachKeyPairsRequest, CreateKeyPairRequest } from '../../families/key-pair/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, describe, erase, modify, type Routes } from './actions.js';
import { startJob } from './jobs.js';
import type { Resource } from './model.js';
import { type Call, create, findIn, owned, requireUnused } from './table.js';

const instancesWith = (call: Call, keypairId: string): Resource<'instance'>[] =>
  owned(call, 'instance', ({ keypair_ids }) => keypair_ids.includes(keypairId));

/** Key pairs. The private key is in the answer of the creation and nowhere else. */
export const keyPairRoutes = (world: World): Routes => ({
  'key_pair.describeKeyPairs': action(
    world,
    describe(
      'keypair',
      (call, { id, fields }) => ({ ...fields, instance_ids: instancesWith(call, id).map((one) => one.id) }),
      (input: { encrypt_method?: string; instance_id?: string }, { id, fields }, call) =>
        [undefined, fields.encrypt_method].includes(input.encrypt_method) &&
        (input.instance_id === undefined || instancesWith(call, id).some((one) => one.id === input.instance_id)),
    ),
  ),
  'key_pair.createKeyPair': action(world, (call, input: CreateKeyPairRequest) => {
    const { mode = 'system', encrypt_method = 'ssh-rsa', keypair_name, public_key } = input;
    if (mode === 'user' && public_key === undefined) refuse(refusal(1100, '[public_key] is missing'));
    const pub_key = mode === 'user' && public_key ? public_key : `${encrypt_method} ${world.ids.secret(120)}`;
    const [made] = create(call, 'keypair', [{ name: keypair_name, fields: { encrypt_method, pub_key } }]);
    const private_key = `-----BEGIN PRIVATE KEY-----\n${world.ids.secret(256)}\n-----END PRIVATE KEY-----\n`;
    return { keypair_id: made?.id, ...(mode === 'system' && { private_key }) };
  }),
  'key_pair.deleteKeyPairs': action(
    world,
    erase('keypair', { check: (call, { id }) => requireUnused(id, instancesWith(call, id)) }),
  ),
  'key_pair.modifyKeyPairAttributes': action(world, modify('keypair')),
  'key_pair.attachKeyPairs': action(world, (call, { keypairs, instances }: AttachKeyPairsRequest) => {
    findIn(call, 'keypair', keypairs);
    const rows = findIn(call, 'instance', instances, ['running', 'stopped']);
    return {
      job_id: startJob(call, rows, { doing: 'attaching', done: () => ({ add: { keypair_ids: keypairs } }) }),
    };
  }),
  'key_pair.detachKeyPairs': action(world, (call, { keypairs, instances }: AttachKeyPairsRequest) => {
    findIn(call, 'keypair', keypairs);
    const rows = findIn(call, 'instance', instances, ['running', 'stopped']);
    return {
      job_id: startJob(call, rows, { doing: 'detaching', done: () => ({ remove: { keypair_ids: keypairs } }) }),
    };
  }),
});
