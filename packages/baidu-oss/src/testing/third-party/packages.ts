import type { FakeContext } from '@minigate/core/testing';
import type {
  GetPackageRequest,
  SubmitAuditRequest,
  UploadPackageRequest,
} from '../../families/third-party-package/index.js';
import { refuseWith } from '../errors.js';
import { readJson } from '../json.js';
import {
  beginUpload,
  findPackage,
  move,
  packageDetail,
  packageEntry,
  queriedPackage,
  releasePackage,
  rollBack,
  submitPackage,
} from '../packages.js';
import type { Package, PackageStatus } from '../state.js';
import { knownApp, type Principal, type Routes, stateful, type World } from '../world.js';
import { managedApp } from './profile.js';

type Context = Pick<FakeContext<Principal>, 'endpoint' | 'principal'>;
type ById = { readonly package_id: unknown };

const weekMs = 7 * 86_400_000;

/** Code packages of an authorized mini program. */
export function packageRoutes(world: World): Routes {
  const own = (
    { package_id: id }: ById,
    { endpoint, principal }: Context,
    states: readonly PackageStatus[],
  ): Package => {
    const found = findPackage(world, String(id));
    if (found?.appId !== principal.appId || found === undefined) return refuseWith(69005, endpoint);
    // No document names the number for a package in another state.
    return states.includes(found.status) ? found : refuseWith(40001, endpoint, `package status is ${found.status}`);
  };
  return {
    'tp.package.uploadPackage': stateful((input: UploadPackageRequest, context) => upload(world, input, context)),
    'tp.package.getPackage': stateful((_, { principal: { appId = '' } }: FakeContext<Principal>) => ({
      data: knownApp(world, appId).packages.map((one) => packageEntry(world, one)),
    })),
    'tp.package.getPackageDetail': stateful((input: GetPackageRequest, { endpoint, principal: { appId = '' } }) => {
      const found = queriedPackage(knownApp(world, appId), input);
      return found === undefined ? refuseWith(69005, endpoint) : { data: packageDetail(world, found) };
    }),
    'tp.package.submitPackageAudit': stateful((input: SubmitAuditRequest, context) => {
      const one = own(input, context, [3]);
      checkProfile(world, context);
      submit(world, one, context);
      one.remark = input.remark;
      return {};
    }),
    'tp.package.withdrawPackageAudit': stateful((input: ById, context) => {
      move(world, own(input, context, [4]), 3);
      return {};
    }),
    'tp.package.releasePackage': stateful((input: ById, context) => {
      const one = own(input, context, [6]);
      if (knownApp(world, one.appId).qualification?.adStatus !== 1) refuseWith(50038, context.endpoint);
      releasePackage(world, one);
      return {};
    }),
    'tp.package.rollbackPackage': stateful((input: ById, context) => {
      const one = own(input, context, [1]);
      if (knownApp(world, one.appId).history.length === 0) refuseWith(69005, context.endpoint);
      rollBack(world, one);
      return {};
    }),
    'tp.package.getPackageSubmitAuditQuota': stateful((_, { principal: { appId = '' } }: FakeContext<Principal>) => {
      const { auditsPerWeek: limit } = world.settings;
      const used = managedApp(world, appId).submissions[weekOf(world)] ?? 0;
      return { data: { quota_times: limit, quota_type: 2, remain_times: limit < 0 ? -1 : Math.max(0, limit - used) } };
    }),
  };
}

const weekOf = ({ clock }: World): number => Math.floor(clock.now() / weekMs);

function submit(world: World, one: Package, { endpoint }: Pick<Context, 'endpoint'>): void {
  const { submissions } = managedApp(world, one.appId);
  const week = weekOf(world);
  const used = submissions[week] ?? 0;
  const { auditsPerWeek: limit } = world.settings;
  if (limit >= 0 && used >= limit) refuseWith(69013, endpoint);
  if (knownApp(world, one.appId).packages.some(({ status }) => status === 4))
    refuseWith(69011, endpoint, 'another package is in review');
  submissions[week] = used + 1;
  submitPackage(world, one);
}

/** The profile must have passed its review before. */
function checkProfile(world: World, { endpoint, principal: { appId = '' } }: Context): void {
  const { reviews } = managedApp(world, appId);
  const name = reviews.name !== undefined;
  const category = reviews.category !== undefined;
  if (name || category) refuseWith(name && category ? 69003 : name ? 69001 : 69002, endpoint);
}

function upload(world: World, input: UploadPackageRequest, { endpoint, principal: { appId = '' } }: Context): object {
  if (!world.state.thirdParty.templates.has(String(input.template_id))) refuseWith(69008, endpoint);
  if (!/^[\w.-]{1,30}$/.test(input.user_version)) refuseWith(69004, endpoint);
  const extJson = readJson(input.ext_json);
  if (typeof extJson !== 'object' || extJson === null || Array.isArray(extJson)) refuseWith(69010, endpoint);
  const app = knownApp(world, appId);
  if (app.packages.some((one) => one.upload === 'uploading')) refuseWith(50031, endpoint);
  const seed = { version: input.user_version, description: input.user_desc };
  beginUpload(world, app, seed, {
    submits: String((extJson as Readonly<Record<string, unknown>>)['directCommit']) === 'true',
  });
  return {};
}
