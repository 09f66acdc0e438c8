import { createHash } from 'node:crypto';
import type { FakeContext } from '@minigate/core/testing';
import { refuseWith } from '../errors.js';
import { knownApp, long, type Principal, type Routes, stateful, type World } from '../world.js';
import { tell } from './events.js';
import { managedApp } from './profile.js';
import { createReviews, type Reviews } from './reviews.js';
import type { SubChain } from './state.js';

/** Level of mini programs: 4 may have a telephone number, and shows six sub-links with preference. */
const level = 4;
const preferred = 6;
const maxSubChains = 15;
const statuses = { in_review: 1, passed: 2, refused: 3, stopped: 6 } as const;
/** Places of the new ones and of the stopped ones. */
const ranks = { new: 99, stopped: 100 } as const;

type Fields = Readonly<Record<string, unknown>>;
type Context = FakeContext<Principal, unknown>;

/** The reviewers of sub-links, by their ids. */
export const createSubChainReviews = (world: World): Reviews =>
  createReviews(
    (appId, id) => managedApp(world, appId).subChains.find((one) => one.id === id),
    async (appId, { id, status, reason }) => {
      const passed = status === 'passed';
      await tell(world, appId, passed ? 'AUDIT_SUB_CHAIN_PASS' : 'AUDIT_SUB_CHAIN_FAILED', {
        subchainId: long(id),
        ...(!passed && { reason }),
      });
    },
  );

/** Sub-links of a mini program's card in the search. Every refusal is 40001; its text says which of the page's reasons it is. */
export function subChainRoutes(world: World): Routes {
  const seconds = (): number => Math.floor(world.clock.now() / 1_000);
  const managedOf = ({ principal: { appId = '' } }: Context) => managedApp(world, appId);
  const refuse = ({ endpoint }: Context, text: string): never => refuseWith(40001, endpoint, text);
  const need = (input: Fields, context: Context): SubChain => {
    const id = String(input['subchain_id']);
    const found = managedOf(context).subChains.find((one) => one.id === id);
    return found ?? refuse(context, `${id} does not belong to the mini program`);
  };
  const contentOf = (input: Fields, context: Context, changed?: SubChain) => {
    const { chain_name: name, chain_desc: description, chain_path: path, telephone } = input;
    const others = managedOf(context).subChains.filter((one) => one !== changed);
    if ((path === undefined) === (telephone === undefined)) refuse(context, 'either chain_path or telephone');
    if (path !== undefined && !String(path).startsWith('/')) refuse(context, 'chain_path must begin with /');
    if (telephone !== undefined && others.some((one) => one.telephone !== undefined))
      refuse(context, 'there is a telephone already');
    const same = others.some(
      (one) => one.name === name || one.description === description || (path !== undefined && one.path === path),
    );
    if (same) refuse(context, 'name, description and path must not repeat');
    return {
      name: String(name),
      description: String(description),
      path: path === undefined ? undefined : String(path),
      telephone: telephone === undefined ? undefined : String(telephone),
      status: 'in_review',
      reason: '',
      rank: ranks.new,
      updatedAt: seconds(),
    } as const;
  };
  return {
    'tp.search.addSubChain': stateful((input: Fields, context: Context) => {
      const { subChains } = managedOf(context);
      if (subChains.length >= maxSubChains) refuse(context, `at most ${maxSubChains} sub-links`);
      const content = contentOf(input, context);
      const id = ++world.state.thirdParty.lastId;
      subChains.push({ ...content, id: String(id), createdAt: seconds() });
      return { data: id };
    }),
    'tp.search.updateSubChain': stateful((input: Fields, context: Context) => {
      const found = need(input, context);
      if (found.status === 'in_review') refuse(context, 'in review');
      Object.assign(found, contentOf(input, context, found));
      return { data: true };
    }),
    'tp.search.deleteSubChain': stateful((input: Fields, context: Context) => {
      const { subChains } = managedOf(context);
      subChains.splice(subChains.indexOf(need(input, context)), 1);
      return { data: true };
    }),
    'tp.search.stopSubChain': stateful((input: Fields, context: Context) => {
      const found = need(input, context);
      if (found.status === 'in_review') refuse(context, 'in review');
      Object.assign(found, { status: 'stopped', rank: ranks.stopped, updatedAt: seconds() });
      return { data: true };
    }),
    'tp.search.startSubChain': stateful((input: Fields, context: Context) => {
      const found = need(input, context);
      if (found.status === 'stopped')
        Object.assign(found, { status: 'in_review', rank: ranks.new, updatedAt: seconds() });
      return { data: true };
    }),
    'tp.search.rankSubChain': stateful((input: Fields, context: Context) => {
      const { subChains } = managedOf(context);
      const given = String(input['subchain_ranklist'])
        .replace(/[[\]\s"]/g, '')
        .split(',');
      const wanted = given.map((id) => need({ subchain_id: id }, context));
      if (new Set(wanted).size !== subChains.length || given.length !== subChains.length)
        refuse(context, 'the list must have every sub-link once');
      for (const [index, one] of wanted.entries()) one.rank = index + 1;
      return { data: true };
    }),
    'tp.search.getAllSubChain': stateful((_, context: Context) => {
      const { appId, name } = knownApp(world, context.principal.appId ?? '');
      const sorted = managedOf(context).subChains.toSorted((one, other) => one.rank - other.rank);
      const shown = sorted.filter(({ status }) => status === 'passed').slice(0, preferred);
      return {
        data: {
          app_level: level,
          sub_chain_prior_number: preferred,
          sub_chain_info_list: sorted.map((one) => ({
            id: long(one.id),
            app_id: long(appId),
            app_name: name,
            chain_name: one.name,
            chain_desc: one.description,
            ...(one.path === undefined
              ? { telephone: one.telephone, subchain_type: 2 }
              : { chain_path: one.path, path_md5: createHash('md5').update(one.path).digest('hex'), subchain_type: 1 }),
            chain_rank: one.rank,
            status: statuses[one.status],
            showStatus: one.status === 'passed' ? (shown.includes(one) ? 1 : 2) : null,
            audit_desc: one.reason,
            create_time: one.createdAt,
            update_time: one.updatedAt,
          })),
        },
      };
    }),
  };
}
