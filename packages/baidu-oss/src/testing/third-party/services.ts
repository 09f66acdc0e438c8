import type { FakeContext } from '@minigate/core/testing';
import { refuseWith } from '../errors.js';
import type { App } from '../state.js';
import { knownApp, long, type Principal, type Routes, stateful, type World } from '../world.js';
import { tell } from './events.js';
import { checkPictures } from './pictures.js';
import { managedApp } from './profile.js';
import type { Offline, ServiceRequest } from './state.js';

type Fields = Readonly<Record<string, unknown>>;
type Context = FakeContext<Principal, unknown>;

/** Numbers of `get/mobileauthstatus`. */
const permission = { cancelled: 0, in_review: 1, refused: 2, passed: 3 } as const;

const events: Readonly<Record<ServiceRequest, readonly [passed: string, refused: string]>> = {
  'mobile-auth': ['APPLY_APP_MOBILE_AUTH_PASS', 'APPLY_APP_MOBILE_AUTH_REJECT'],
  offline: ['BASE_INFO_OFFLINE_AUDIT_SUCCESS', 'BASE_INFO_OFFLINE_AUDIT_FAIL'],
  traffic: ['FLOW_CLOSE_AUDIT_PASS', 'FLOW_CLOSE_AUDIT_FAIL'],
};

/** Why a mini program is taken from the users. */
export interface OfflineOrder {
  /** 1 basic information, 2 code package, 3 both. */
  readonly offlineReason: 1 | 2 | 3;
  readonly reason?: string | undefined;
  /** `appName`, `photoAddr`, `appDesc`; with reason 1 or 3. */
  readonly illegalFields?: readonly string[] | undefined;
}

/**
 * The reviewers of requests: for users' phone numbers (`mobile-auth`), to come back with repaired information (`offline`), or with traffic
 * (`traffic`). Decisions resolve when their push was answered or given up.
 */
export interface ServiceReviews {
  /** @throws Error when nothing of it is in review, as `reject`. */
  approve(appId: string, request: ServiceRequest): Promise<void>;
  reject(appId: string, request: ServiceRequest, reason?: string): Promise<void>;
}

/** Makes {@link ServiceReviews}. */
export function createServiceReviews(world: World): ServiceReviews {
  const decide = async (appId: string, request: ServiceRequest, refused: string | undefined): Promise<void> => {
    const app = knownApp(world, appId);
    const managed = managedApp(world, appId);
    const open = managed.requests[request];
    if (open === undefined) throw new Error(`no ${request} of mini program ${appId} is in review`);
    delete managed.requests[request];
    if (request === 'mobile-auth')
      managed.mobileAuth = { status: refused === undefined ? 'passed' : 'refused', reason: refused ?? '' };
    else if (refused === undefined) {
      Object.assign(app, open.changes);
      if (request === 'offline') endOffline(world, app, 1);
      else app.status = 1;
      world.notices.changed(appId);
    }
    const [passedEvent, refusedEvent] = events[request];
    await tell(world, appId, refused === undefined ? passedEvent : refusedEvent, {
      ...(request === 'offline' && { examineId: open.examineId }),
      ...(refused !== undefined && { reason: refused }),
    });
  };
  return {
    approve: (appId, request) => decide(appId, request, undefined),
    reject: (appId, request, reason = 'Not allowed.') => decide(appId, request, reason),
  };
}

/** Takes a mini program from the users, and tells the platform. */
export function forceOffline(world: World, app: App, order: OfflineOrder): void {
  const { offlineReason, reason = 'Against the rules.', illegalFields = [] } = order;
  managedApp(world, app.appId).offline = { offlineReason, reason, illegalFields };
  app.status = 5;
  void tell(world, app.appId, 'APP_FORCE_OFFLINE', {
    reason,
    offlineReason,
    ...(offlineReason !== 2 && { illegalFields: illegalFields.join(',') }),
  });
}

/** Ends one of the reasons for which a mini program is offline: 1 basic information, 2 code package. The last one brings it back. */
export function endOffline(world: World, app: App, ended: 1 | 2): void {
  const { managed } = world.state.thirdParty;
  const found = managed.get(app.appId);
  if (found?.offline === undefined) return;
  const { offlineReason } = found.offline;
  if (offlineReason === 3) found.offline = { ...found.offline, offlineReason: ended === 1 ? 2 : 1 };
  if (offlineReason !== ended) return;
  found.offline = undefined;
  app.status = 1;
}

/** What app/info shows of it. */
export const offlineView = (offline: Offline | undefined): object => {
  if (offline === undefined) return {};
  const { offlineReason, illegalFields } = offline;
  return {
    app_offline_info: [
      ...(offlineReason === 2 ? [] : [{ offline_reason: 1, illegal_fields: illegalFields.join(',') }]),
      ...(offlineReason === 1 ? [] : [{ offline_reason: 2 }]),
    ],
  };
};

/** Permissions and services that a mini program asks for. */
export function serviceRoutes(world: World): Routes {
  const managedOf = ({ principal: { appId = '' } }: Context) => managedApp(world, appId);
  const ask = (context: Context, request: ServiceRequest, changes: Partial<App> = {}): bigint => {
    const examineId = long(String(++world.state.thirdParty.lastId));
    managedOf(context).requests[request] = { examineId, changes };
    return examineId;
  };
  return {
    'tp.mobile-auth.applyMobileAuth': stateful((input: Fields, context: Context) => {
      if (String(input['scene_desc']).length > 500) refuseWith(40001, context.endpoint);
      checkPictures([input['scene_demo']], context.endpoint);
      managedOf(context).mobileAuth = { status: 'in_review', reason: '' };
      ask(context, 'mobile-auth');
      return { data: {} };
    }),
    'tp.mobile-auth.cancelMobileAuth': stateful((_, context: Context) => {
      const managed = managedOf(context);
      managed.mobileAuth = { status: 'cancelled', reason: '' };
      delete managed.requests['mobile-auth'];
      return { data: {} };
    }),
    'tp.mobile-auth.getMobileAuthStatus': stateful((_, context: Context) => {
      const { status, reason } = managedOf(context).mobileAuth;
      return { data: { status: permission[status], ...(status === 'refused' && { reason }) } };
    }),
    'tp.offline.setAppOffline': stateful((input: Fields, context: Context) => {
      const { offline } = managedOf(context);
      if (offline === undefined || offline.offlineReason === 2)
        refuseWith(40001, context.endpoint, 'the basic information is not offline');
      const { app_name: name, app_desc: description, photo_addr: photo, app_name_material: material } = input;
      const pictures = [photo, ...(material === undefined ? [] : String(material).split(','))];
      checkPictures(
        pictures.filter((one) => one !== undefined),
        context.endpoint,
      );
      const examineId = ask(context, 'offline', {
        ...(name !== undefined && { name: String(name) }),
        ...(description !== undefined && { description: String(description) }),
        ...(photo !== undefined && { covers: [String(photo)] }),
      });
      return { data: { examine_id: examineId } };
    }),
    'tp.offline.getAppViolationDetail': stateful((_, context: Context) => {
      const { offline } = managedOf(context);
      return {
        data: {
          appId: long(context.principal.appId ?? ''),
          problemDetails: offline === undefined ? [] : [{ auditReason: offline.reason, problemDesc: offline.reason }],
        },
      };
    }),
    'tp.app.appflowApplyRecovery': stateful((input: { readonly audit_desc: string }, context) => {
      const { endpoint, principal } = context;
      const { status, packages } = knownApp(world, principal.appId ?? '');
      if (input.audit_desc.length < 1 || input.audit_desc.length > 100) refuseWith(40001, endpoint);
      if (status !== 7) refuseWith(40045, endpoint);
      if (!packages.some((one) => one.status === 1 || one.status === 6)) refuseWith(40032, endpoint);
      ask(context, 'traffic');
      return {};
    }),
    'tp.app.controlAppFlow': stateful(({ type }: { readonly type: 1 | 2 }, context) => {
      const managed = managedOf(context);
      if (managed.takesTraffic === (type === 1)) refuseWith(type === 1 ? 110004 : 110005, context.endpoint);
      managed.takesTraffic = type === 1;
      return {};
    }),
  };
}
