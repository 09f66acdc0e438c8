import type { AnyEndpoint } from '@minigate/core';
import { addApp } from '../apps.js';
import { refuseWith } from '../errors.js';
import type { App } from '../state.js';
import { long, type Routes, stateful, type World } from '../world.js';
import { type AuthorizeRequest, codeSeconds, grant, issueCode, useLink } from './consent.js';
import { platformEvent } from './events.js';
import { checkPictures } from './pictures.js';
import type { Customer } from './state.js';

/** What a person who follows a link with `type=1` agrees to. */
export interface RegistrationRequest extends Omit<AuthorizeRequest, 'scopes'> {
  /** The link's `user_id`. Default: that of the link, or one that the platform makes. */
  readonly userId?: string | undefined;
  /** Whether the person has an account already; then only mini programs can be created. Default false. */
  readonly registered?: boolean | undefined;
}

/** What the browser and the platform learn of it. Neither code ends. */
export interface RegistrationResult {
  /** `redirect_uri` with `authorization_code`, unless registered, and `create_authorization_code`. */
  readonly redirectUrl: string;
  readonly customerId: string;
  readonly authorizationCode: string | undefined;
  readonly createAuthorizationCode: string;
}

/** The people who let the platform register accounts, and the reviewers of those. Pushes go to the address of tickets. */
export interface Registrations {
  authorize(request: RegistrationRequest): Promise<RegistrationResult>;
  /** Passes an account; its mini program is made. @returns the mini program. @throws Error when it is not in review, as `reject`. */
  approve(customerId: string): Promise<App>;
  reject(customerId: string, reason?: string): Promise<void>;
}

/** Makes {@link Registrations}. */
export function createRegistrations(world: World): Registrations {
  const inReview = (customerId: string): Customer => {
    const customer = world.state.thirdParty.customers.get(customerId);
    if (customer?.status !== 'in_review') throw new Error(`account ${customerId} is not in review`);
    return customer;
  };
  const tell = (event: string, { customerId }: Customer, fields: Readonly<Record<string, unknown>>): Promise<unknown> =>
    world.pushes.send(platformEvent(world, event, { customerId: long(customerId), ...fields }));
  return {
    authorize: (request) => authorizeRegistration(world, request),
    async approve(customerId) {
      const customer = inReview(customerId);
      customer.status = 'registered';
      const app = createApp(world, customer, customer.wish);
      await tell('ACCOUNT_AND_APP_CREATE_AUDIT_PASS', customer, {
        appId: long(app.appId),
        appKey: app.appKey,
        examineId: ++world.state.thirdParty.lastId,
        authorizationCode: issueCode(world, app.appId, codeSeconds.registered),
        authorizationCodeExpiresIn: codeSeconds.registered,
      });
      return structuredClone(app);
    },
    async reject(customerId, reason = 'The licence cannot be read.') {
      const customer = inReview(customerId);
      customer.status = 'refused';
      await tell('ACCOUNT_AND_APP_CREATE_AUDIT_FAIL', customer, { reason });
    },
  };
}

/** Lets the platform register an account and create mini programs. @throws Error when the pre-auth code is unknown, used or expired. */
export async function authorizeRegistration(world: World, request: RegistrationRequest): Promise<RegistrationResult> {
  const { state, ids } = world;
  const redirect = useLink(world, request);
  const { registered = false, order } = request;
  const linked = request.url === undefined ? null : new URL(request.url).searchParams.get('user_id');
  const customer: Customer = {
    customerId: String(++state.thirdParty.lastId),
    registerCode: registered ? undefined : ids.hex(36),
    createCode: ids.hex(36),
    status: registered ? 'registered' : 'new',
    wish: undefined,
    appIds: [],
  };
  state.thirdParty.customers.set(customer.customerId, customer);
  const { registerCode, createCode, customerId } = customer;
  if (registerCode !== undefined) redirect.searchParams.set('authorization_code', registerCode);
  redirect.searchParams.set('create_authorization_code', createCode);
  const pushed = world.pushes.send(
    platformEvent(world, 'REGISTER_AUTH_SUCCESS', {
      ...(registerCode !== undefined && { authorizationCode: registerCode }),
      createAuthorizationCode: createCode,
      userId: request.userId ?? linked ?? ids.text(11),
    }),
  );
  if (order !== 'race') await pushed;
  return {
    redirectUrl: redirect.toString(),
    customerId,
    authorizationCode: registerCode,
    createAuthorizationCode: createCode,
  };
}

/** A mini program of an account, which the platform may use at once. */
function createApp(world: World, customer: Customer, wish: Customer['wish']): App {
  const app = addApp(world, { ...wish, packages: [] });
  customer.appIds.push(app.appId);
  grant(world, app);
  return app;
}

interface AppRequest {
  readonly app_name: string;
  readonly app_desc: string;
  readonly app_name_material?: string | undefined;
}

/** Names: Chinese, digits, letters, underscores, bars and brackets. Source: the page of registrations. */
const nameShape = /^[\p{Script=Han}\w|()（）]+$/u;

/** Whether a text has so many characters, Chinese ones counted twice. */
function isWithin(text: string, least: number, most: number): boolean {
  const length = [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);
  return length >= least && length <= most;
}

/** Accounts and mini programs that the platform registers for others. */
export function registrationRoutes(world: World): Routes {
  const customerOf = (code: string): Customer | undefined =>
    world.state.thirdParty.customers.values().find((one) => one.registerCode === code || one.createCode === code);
  const check = (input: AppRequest, pictures: readonly unknown[], endpoint: AnyEndpoint): void => {
    if (!nameShape.test(input.app_name) || !isWithin(input.app_name, 3, 30)) refuseWith(50025, endpoint);
    if (!isWithin(input.app_desc, 10, 56)) refuseWith(40001, endpoint, 'app_desc has 10 to 56 characters');
    const material = input.app_name_material === undefined ? [] : input.app_name_material.split(',');
    checkPictures([...pictures, ...material], endpoint);
  };
  const taken = (name: string): boolean => [...world.state.apps.values()].some((app) => app.name === name);
  return {
    'tp.register.accountRegister': stateful(
      (
        input: AppRequest & {
          readonly authorization_code: string;
          readonly app_avatar: string;
          readonly org_license: string;
        },
        { endpoint },
      ) => {
        const customer = customerOf(input.authorization_code);
        if (customer?.registerCode !== input.authorization_code) return refuseWith(40001, endpoint);
        if (customer.status === 'in_review') refuseWith(50020, endpoint);
        if (customer.status === 'registered') refuseWith(50016, endpoint);
        check(input, [input.app_avatar, input.org_license], endpoint);
        if (taken(input.app_name)) refuseWith(50024, endpoint);
        customer.status = 'in_review';
        customer.wish = { name: input.app_name, description: input.app_desc };
        return { data: { customer_id: long(customer.customerId) } };
      },
    ),
    'tp.register.appCreatebytp': stateful(
      (input: AppRequest & { readonly create_authorization_code: string; readonly photo: string }, { endpoint }) => {
        const customer = customerOf(input.create_authorization_code);
        if (customer?.createCode !== input.create_authorization_code) return refuseWith(40001, endpoint);
        if (customer.status !== 'registered') refuseWith(50047, endpoint);
        check(input, [input.photo], endpoint);
        if (taken(input.app_name)) refuseWith(50024, endpoint);
        const { appId, appKey } = createApp(world, customer, { name: input.app_name, description: input.app_desc });
        return {
          data: {
            app_id: long(appId),
            app_key: appKey,
            examine_id: ++world.state.thirdParty.lastId,
            authorization_code: issueCode(world, appId, codeSeconds.registered),
          },
        };
      },
    ),
    'tp.register.authTpAuthcodetoapp': stateful((input: { readonly authorization_code: string }, { endpoint }) => {
      const customer = customerOf(input.authorization_code);
      if (customer === undefined) return refuseWith(40001, endpoint);
      // The account's own code knows the mini program that came with it, the other one all.
      const own = customer.createCode === input.authorization_code ? customer.appIds : customer.appIds.slice(0, 1);
      return {
        data: own.flatMap((appId) => {
          const app = world.state.apps.get(appId);
          return app === undefined ? [] : [{ app_id: long(appId), app_name: app.name, app_key: app.appKey }];
        }),
      };
    }),
    'tp.register.authTpAuthcodetocustomerid': stateful(
      (input: { readonly authorization_code: string }, { endpoint }) => {
        const customer = customerOf(input.authorization_code);
        if (customer?.registerCode !== input.authorization_code) return refuseWith(40001, endpoint);
        return { data: { customer_id: long(customer.customerId) } };
      },
    ),
  };
}
