import { refuse } from '@minigate/core/testing';
import type {
  AddSecurityGroupRulesRequest,
  ApplySecurityGroupRequest,
  CreateSecurityGroupIPSetRequest,
  CreateSecurityGroupRequest,
  CreateSecurityGroupSnapshotRequest,
  ModifySecurityGroupRuleAttributesRequest,
  RollbackSecurityGroupRequest,
} from '../../families/security-group/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, describe, erase, modify, type Routes, work } from './actions.js';
import { startJob } from './jobs.js';
import type { Resource, SecurityGroupRuleFields } from './model.js';
import { type Call, create, filled, find, findIn, owned, remove, requireUnused } from './table.js';

const rulesOf = (call: Call, groupId: string): Resource<'security_group_rule'>[] =>
  owned(call, 'security_group_rule', ({ security_group_id }) => security_group_id === groupId);
const instancesOf = (call: Call, groupId: string): Resource<'instance'>[] =>
  owned(call, 'instance', ({ security_group_id }) => security_group_id === groupId);
/** Rules that were changed are not in effect until the group is applied again. */
const touched = (call: Call, groupId: string): void => {
  find(call, 'security_group', groupId).fields.is_applied = 0;
};
const ruleView = (name: string, fields: SecurityGroupRuleFields): object => ({
  ...fields,
  security_group_rule_name: name,
});

/** Security groups, their rules, and copies and sets of them. */
export const securityGroupRoutes = (world: World): Routes => ({
  ...groups(world),
  ...rules(world),
  ...snapshots(world),
  ...ipsets(world),
});

const ruleDefaults = { protocol: 'tcp', priority: 0, action: 'accept', direction: 0, val1: '', val2: '', val3: '' };

const groups = (world: World): Routes => ({
  'security_group.describeSecurityGroups': action(
    world,
    describe('security_group', (call, { id, fields }) => ({
      ...fields,
      resources: instancesOf(call, id).map((one) => ({
        resource_id: one.id,
        resource_name: one.name,
        resource_type: 'instance',
      })),
    })),
  ),
  'security_group.createSecurityGroup': action(world, (call, { security_group_name }: CreateSecurityGroupRequest) => {
    const [made] = create(call, 'security_group', [
      { name: security_group_name, fields: { is_applied: 1, is_default: 0 } },
    ]);
    return { security_group_id: made?.id };
  }),
  'security_group.deleteSecurityGroups': action(
    world,
    erase('security_group', {
      check: (call, { id }) => requireUnused(id, instancesOf(call, id)),
      erased: (call, { id }) => remove(call, rulesOf(call, id)),
    }),
  ),
  'security_group.modifySecurityGroupAttributes': action(world, modify('security_group')),
  'security_group.applySecurityGroup': action(
    world,
    (call, { security_group, instances = [] }: ApplySecurityGroupRequest) => {
      const group = findIn(call, 'security_group', [security_group]);
      const rows = findIn(call, 'instance', instances, ['running', 'stopped']);
      return {
        job_id: startJob(call, group, {
          doing: 'applying',
          done: () => ({ fields: { is_applied: 1 } }),
          others: () => rows.map(({ id }) => ({ id, fields: { security_group_id: security_group } })),
        }),
      };
    },
  ),
});

const rules = (world: World): Routes => ({
  'security_group.describeSecurityGroupRules': action(
    world,
    describe(
      'security_group_rule',
      (_, { name, fields }) => ruleView(name, fields),
      (input: { security_group?: string; direction?: number }, { fields }) =>
        [undefined, fields.security_group_id].includes(input.security_group) &&
        [undefined, fields.direction].includes(input.direction),
    ),
  ),
  'security_group.addSecurityGroupRules': action(world, (call, input: AddSecurityGroupRulesRequest) => {
    const group = find(call, 'security_group', input.security_group);
    const made = create(
      call,
      'security_group_rule',
      input.rules.map(({ security_group_rule_name, ...rule }) => ({
        name: security_group_rule_name,
        fields: filled({ ...ruleDefaults, security_group_id: group.id }, rule),
      })),
    );
    touched(call, group.id);
    return { security_group_rules: made.map(({ id }) => id) };
  }),
  'security_group.deleteSecurityGroupRules': action(
    world,
    erase('security_group_rule', { erased: (call, { fields }) => touched(call, fields.security_group_id) }),
  ),
  'security_group.modifySecurityGroupRuleAttributes': action(
    world,
    (call, { rule_action, ...input }: ModifySecurityGroupRuleAttributesRequest) =>
      // `action` is the name of the action that is called.
      modify(
        'security_group_rule',
        ['protocol', 'priority', 'direction', 'action', 'val1', 'val2', 'val3'],
        (_, { fields }) => touched(call, fields.security_group_id),
      )(call, { ...input, action: rule_action }),
  ),
});

const snapshots = (world: World): Routes => ({
  'security_group.describeSecurityGroupSnapshots': action(
    world,
    describe(
      'security_group_snapshot',
      (_, { fields }) => ({
        group_id: fields.group_id,
        rules: fields.rules.map((rule) => ruleView(rule.name, rule.fields)),
      }),
      (input: { security_group: string }, { fields }) => fields.group_id === input.security_group,
    ),
  ),
  'security_group.createSecurityGroupSnapshot': action(
    world,
    (call, { security_group, name }: CreateSecurityGroupSnapshotRequest) => {
      const group = find(call, 'security_group', security_group);
      const copies = rulesOf(call, group.id).map((rule) => ({ name: rule.name, fields: { ...rule.fields } }));
      const [made] = create(call, 'security_group_snapshot', [{ name, fields: { group_id: group.id, rules: copies } }]);
      return { security_group_id: group.id, security_group_snapshot_id: made?.id };
    },
  ),
  'security_group.deleteSecurityGroupSnapshots': action(world, erase('security_group_snapshot')),
  'security_group.rollbackSecurityGroup': action(world, (call, input: RollbackSecurityGroupRequest) => {
    const group = find(call, 'security_group', input.security_group);
    const { fields } = find(call, 'security_group_snapshot', input.security_group_snapshot);
    if (fields.group_id !== group.id)
      refuse(refusal(1400, `[${input.security_group_snapshot}] is not of [${group.id}]`));
    remove(call, rulesOf(call, group.id));
    create(
      call,
      'security_group_rule',
      fields.rules.map((rule) => ({ name: rule.name, fields: { ...rule.fields } })),
    );
    touched(call, group.id);
    return { security_group_id: group.id, security_group_snapshot_id: input.security_group_snapshot };
  }),
});

const ipsets = (world: World): Routes => ({
  'security_group.describeSecurityGroupIPSets': action(
    world,
    describe(
      'security_group_ipset',
      (_, { fields }) => fields,
      (input: { ipset_type?: number; security_group_ipset_name?: string }, { name, fields }) =>
        [undefined, fields.ipset_type].includes(input.ipset_type) &&
        [undefined, name].includes(input.security_group_ipset_name),
    ),
  ),
  'security_group.createSecurityGroupIPSet': action(world, (call, input: CreateSecurityGroupIPSetRequest) => {
    const { ipset_type, val, security_group_ipset_name: name } = input;
    const [made] = create(call, 'security_group_ipset', [{ name, fields: { ipset_type, val } }]);
    return { security_group_ipset_id: made?.id };
  }),
  'security_group.deleteSecurityGroupIPSets': action(world, erase('security_group_ipset')),
  'security_group.modifySecurityGroupIPSetAttributes': action(world, modify('security_group_ipset', ['val'])),
  'security_group.applySecurityGroupIPSets': action(
    world,
    work('security_group_ipset', [''], { doing: 'applying', done: () => ({}) }),
  ),
});
