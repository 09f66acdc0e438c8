import type { FakeContext } from '@minigate/core/testing';
import type { AppChanges } from '../apps.js';
import { refuseWith } from '../errors.js';
import { readJson } from '../json.js';
import { knownApp, type Principal, type Routes, stateful, type World } from '../world.js';
import { tell } from './events.js';
import { checkPictures } from './pictures.js';
import type { ManagedApp, ProfileField } from './state.js';

type Fields = Readonly<Record<string, unknown>>;
type Context = FakeContext<Principal, unknown>;

/** How often each may be changed, and the number that says that it was. Source: the sample of app/info. */
const quotas: Readonly<Record<ProfileField, { readonly limit: number; readonly errno: number }>> = {
  name: { limit: 5, errno: 47004 },
  icon: { limit: 5, errno: 47005 },
  description: { limit: 5, errno: 47006 },
  category: { limit: 3, errno: 47007 },
};

const events: Readonly<Record<ProfileField, string>> = {
  name: 'APP_NAME_AUDIT',
  icon: 'APP_ICON_AUDIT',
  description: 'APP_DESC_AUDIT',
  category: 'APP_CATEGORY_AUDIT',
};

/** The reviewers of names, icons, descriptions and categories. Decisions resolve when their push was answered or given up. */
export interface ProfileReviews {
  /** @throws Error when nothing of it is in review, as `reject`. */
  approve(appId: string, field: ProfileField): Promise<void>;
  reject(appId: string, field: ProfileField, reason?: string): Promise<void>;
}

/** What the third-party platform may have changed in a mini program. */
export function managedApp({ state }: Pick<World, 'state'>, appId: string): ManagedApp {
  const { managed } = state.thirdParty;
  const found = managed.get(appId) ?? {
    reviews: {},
    used: { name: 0, icon: 0, description: 0, category: 0 },
    domains: {},
    supportVersion: '1.6.17',
    submissions: {},
    requests: {},
    mobileAuth: { status: 'cancelled', reason: '' },
    offline: undefined,
    takesTraffic: true,
    subChains: [],
    brandWords: [],
    certificates: new Map(),
  };
  managed.set(appId, found);
  return found;
}

/** Makes {@link ProfileReviews}. */
export function createProfileReviews(world: World): ProfileReviews {
  const open = (appId: string, field: ProfileField) => {
    const { reviews } = managedApp(world, appId);
    const review = reviews[field];
    if (review?.status !== 'in_review') throw new Error(`no ${field} of mini program ${appId} is in review`);
    return { reviews, review };
  };
  const nameOf = (field: ProfileField, value: unknown): Record<string, unknown> =>
    field === 'name' ? { AppName: value } : {};
  return {
    async approve(appId, field) {
      const { reviews, review } = open(appId, field);
      delete reviews[field];
      Object.assign(knownApp(world, appId), changesOf(field, review.value));
      world.notices.changed(appId);
      await tell(world, appId, `${events[field]}_PASS`, nameOf(field, review.value));
    },
    async reject(appId, field, reason = 'Not allowed.') {
      const { review } = open(appId, field);
      Object.assign(review, { status: 'refused', reason });
      await tell(world, appId, `${events[field]}_FAIL`, { ...nameOf(field, review.value), reason });
    },
  };
}

function changesOf(field: ProfileField, value: unknown): AppChanges {
  if (field === 'icon') return { covers: [String(value)] };
  if (field !== 'category') return { [field]: String(value) };
  return { categories: (value as readonly { readonly sub_category_id: unknown }[]).map(categoryOf) };
}

const categoryOf = ({ sub_category_id: id }: { readonly sub_category_id: unknown }) => ({
  id: Number(id),
  name: `Category ${String(id)}`,
  description: '',
  parent: { id: 1, name: 'Shops', description: 'Shops of all kinds' },
});

/** Changes of the profile, which wait for a review. */
export function profileRoutes(world: World): Routes {
  const change =
    (field: ProfileField, read: (input: Fields, context: Context) => unknown, answer: () => object) =>
    (input: Fields, context: Context): object => {
      const { endpoint, principal } = context;
      const { reviews, used } = managedApp(world, principal.appId ?? '');
      const { limit, errno } = quotas[field];
      if (used[field] >= limit) refuseWith(errno, endpoint);
      const value = read(input, context);
      used[field]++;
      reviews[field] = { value, status: 'in_review', reason: '' };
      return answer();
    };
  const nothing = (): object => ({});
  const examined = (): object => ({ examine_id: ++world.state.thirdParty.lastId });
  const name = ({ nick_name: value, app_name_material: material }: Fields, { endpoint }: Context): unknown => {
    if (material !== undefined) checkPictures(String(material).split(','), endpoint);
    return value;
  };
  const icon = ({ image_url: address }: Fields, { endpoint }: Context): unknown => {
    checkPictures([address], endpoint);
    return address;
  };
  return {
    'tp.app.appSetnickname': stateful(change('name', name, nothing)),
    'tp.app.setAppNickName': stateful(change('name', name, () => ({ data: [examined()] }))),
    'tp.app.setAppImage': stateful(change('icon', icon, nothing)),
    'tp.app.setAppSignature': stateful(change('description', ({ signature }) => signature, nothing)),
    'tp.app.setAppCategory': stateful(change('category', categoriesOf, () => ({ data: examined() }))),
    'tp.app.appCheckname': stateful((input: { readonly app_name: string }, { principal }) => {
      const taken = [...world.state.apps.values()].some(
        (one) => one.name === input.app_name && one.appId !== principal.appId,
      );
      return { data: { checkResult: taken ? 1 : 0, checkWords: [] } };
    }),
    'tp.app.pauseApp': stateful((_, context: Context) => serve(world, context, 4)),
    'tp.app.resumeApp': stateful((_, context: Context) => serve(world, context, 1)),
    'tp.app.getAppSupportVer': stateful((_, { principal: { appId = '' } }: FakeContext<Principal>) => {
      const { supportVersion } = managedApp(world, appId);
      return { data: { items: [{ version: supportVersion }], now_version: supportVersion } };
    }),
    'tp.app.appSetsupportversion': stateful(
      (input: { readonly version: string }, { endpoint, principal: { appId = '' } }) => {
        if (!/^\d+(?:\.\d+){2,3}$/.test(input.version)) refuseWith(470021, endpoint);
        managedApp(world, appId).supportVersion = input.version;
        return {};
      },
    ),
  };
}

/** Refuses more than five categories, and what is no list of them. */
function categoriesOf(input: Fields, { endpoint }: Context): unknown {
  const categorys = readJson(input['categorys']);
  if (!Array.isArray(categorys) || categorys.length === 0) return refuseWith(50062, endpoint);
  if (categorys.length > 5) refuseWith(50060, endpoint);
  const categories: readonly { readonly qualis?: readonly { readonly addr: unknown }[] }[] = categorys;
  checkPictures(
    categories.flatMap(({ qualis = [] }) => qualis.map(({ addr }) => addr)),
    endpoint,
  );
  return categorys;
}

/** Pauses what runs, or resumes what was paused. No document names the number for a mini program in another state. */
function serve(world: World, { endpoint, principal: { appId = '' } }: Context, status: 1 | 4): object {
  const app = knownApp(world, appId);
  if (app.status === status) return {};
  if (app.status !== (status === 4 ? 1 : 4)) refuseWith(40001, endpoint, `app status is ${app.status}`);
  app.status = status;
  world.notices.changed(appId);
  void tell(world, appId, status === 4 ? 'APP_SERVER_PAUSE' : 'APP_SERVER_RESUME');
  return {};
}

/** Reviews and quotas as app/info shows them: only what is in review or refused. */
export function profileView({ reviews, used }: ManagedApp): Record<string, unknown> {
  const shown = (field: ProfileField, name: string): object => {
    const review = reviews[field];
    if (review === undefined) return {};
    return {
      [name]: review.value,
      [`${name}_status`]: review.status === 'in_review' ? 1 : 3,
      [`${name}_reason`]: review.reason,
    };
  };
  return {
    audit_info: {
      ...shown('name', 'audit_app_name'),
      ...shown('description', 'audit_app_desc'),
      ...shown('icon', 'audit_photo_addr'),
    },
    modify_count: {
      name_modify_used: used.name,
      name_modify_quota: quotas.name.limit,
      signature_modify_used: used.description,
      signature_modify_quota: quotas.description.limit,
      image_modify_used: used.icon,
      image_modify_quota: quotas.icon.limit,
      category_modify_used: used.category,
      category_modify_quota: quotas.category.limit,
    },
  };
}
