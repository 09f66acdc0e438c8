import { type Advice, exclusively, type Invoke, PlatformError, type RunOptions, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import {
  getThirdpartyJumpDomainConfirmFile,
  modifyThirdpartyJumpDomain,
  modifyThirdpartyServerDomain,
} from '../../families/component-domain/index.js';
import {
  getEffectiveJumpDomain,
  getEffectiveServerDomain,
  modifyJumpDomain,
  modifyServerDomain,
  type ServerDomains,
} from '../../families/domain/index.js';
import {
  checkWishes,
  type DomainKind,
  type DomainLists,
  type DomainPlan,
  type DomainWishes,
  domainKinds,
  forEachKind,
  hostOf,
  isEmpty,
  planDomains,
  type RegisteredHosts,
  serverKinds,
} from './domain-plan.js';

/** The file that proves to WeChat whose the platform's web-view domains are. */
export interface VerificationFile {
  /** Such as `abc123.txt`. */
  readonly name: string;
  readonly content: string;
  /** Where WeChat looks for it. */
  readonly urls: readonly string[];
}

/** Options of {@link DomainWorkflow.plan}. */
export interface DomainPlanOptions {
  readonly signal?: AbortSignal | undefined;
  /** `add` (default) leaves other domains alone; `set` takes away what is not wished, of the kinds that are given. */
  readonly mode?: 'add' | 'set' | undefined;
  /**
   * Which of the platform's lists must hold the domains: `published` (default) the ones of the test version and of the published
   * platform; `testing` only the former, which hold for accounts on the test list.
   */
  readonly register?: 'published' | 'testing' | undefined;
}

/** Options of {@link DomainWorkflow.setUp}. */
export interface DomainSetUpOptions extends DomainPlanOptions, RunOptions {
  /**
   * Puts the verification file to where WeChat looks for it; called before web-view domains are registered at the platform, and
   * awaited. Without it, the file must be there already.
   */
  readonly serveFile?: ((file: VerificationFile) => Promise<void> | void) | undefined;
}

/** A wished domain that WeChat did not take. */
export interface RefusedDomain {
  readonly kind: DomainKind;
  readonly domain: string;
  /** `not-registered`: the platform's list did not take its host. `no-icp`: no ICP record. `not-accepted`: filtered without a reason. */
  readonly reason: 'not-registered' | 'no-icp' | 'not-accepted';
  readonly advice: Advice;
}

/** What a set-up did. */
export interface DomainReport {
  /** What was to do. */
  readonly plan: DomainPlan;
  readonly refused: readonly RefusedDomain[];
  /** All domains that hold after the next release, the merchant's own included: a release removes those. */
  readonly effective: DomainLists;
  /** Wished, and not among the effective ones. Empty when all is well. */
  readonly missing: DomainLists;
}

/** Domains of one mini program, in the order that WeChat asks for. The plain endpoints are in `domain`. */
export interface DomainWorkflow {
  /**
   * Says what {@link setUp} would change. Reads only.
   *
   * @throws ValidationError for domains that WeChat cannot take; PlatformError 85015, 89231.
   */
  plan(wishes: DomainWishes, options?: DomainPlanOptions): Promise<DomainPlan>;
  /**
   * Registers the hosts at the platform, then configures the domains of the mini program, then reads what is effective. Does only
   * what is missing: a second run changes nothing and spends none of the month's 50 changes. After a crash, an abort or a lost
   * answer, call it again. The platform's lists are only added to: other mini programs need the rest.
   *
   * @throws ValidationError for domains that WeChat cannot take, before anything is sent; WorkflowError `refused` when a limit of
   * {@link DomainPlan.problems} would be broken, before anything is changed; `aborted`. PlatformError 45009 or 89030 when the
   * month's changes are used up, 89231 for web views of a person's program.
   */
  setUp(wishes: DomainWishes, options?: DomainSetUpOptions): Promise<DomainReport>;
  /** The file that must lie in the root of each web-view domain before it is registered. @param hosts - for its addresses. */
  verificationFile(hosts?: readonly string[]): Promise<VerificationFile>;
}

const unchanged = 89019;
const allFiltered: readonly unknown[] = [85017, 85018];

const advice: Readonly<Record<RefusedDomain['reason'], Advice>> = {
  'not-registered': {
    en: 'Serve the verification file at the root of the domain (web views), check its spelling, then set it up again.',
    zh: '请将校验文件放到域名根目录（业务域名）并检查拼写，然后重新配置。',
  },
  'no-icp': { en: 'The domain needs an ICP record.', zh: '该域名需要完成 ICP 备案。' },
  'not-accepted': {
    en: 'Check the spelling, the ICP record and that the platform’s published list holds the host; unpublished ones hold for test accounts only.',
    zh: '请检查拼写、ICP 备案，以及第三方平台全网发布版本是否已登记该域名；未发布的域名仅对测试账号有效。',
  },
};

/** @param invoke - sends calls for the account `appId`. */
export function domainWorkflow(context: WechatContext, invoke: Invoke, appId: string): DomainWorkflow {
  const { keys, invoke: invokeComponent } = context;
  const turns = { store: context.store, runtime: context.client.runtime };
  const name = `domains of ${appId}`;

  const registered = async ({ register, signal }: DomainPlanOptions): Promise<RegisteredHosts> => {
    const request = { action: 'get' } as const;
    const [server, webView] = await Promise.all([
      invokeComponent(modifyThirdpartyServerDomain, request, { signal }),
      invokeComponent(modifyThirdpartyJumpDomain, request, { signal }),
    ]);
    // A platform that is not published has no published list.
    const both = (testing = '', published = testing): string[] =>
      split(testing).filter((host) => register === 'testing' || split(published).includes(host));
    return {
      server: both(server.testing_wxa_server_domain, server.published_wxa_server_domain),
      webView: both(webView.testing_wxa_jump_h5_domain, webView.published_wxa_jump_h5_domain),
    };
  };

  const planned = async (wanted: ReturnType<typeof checkWishes>, options: DomainPlanOptions): Promise<DomainPlan> => {
    const { signal } = options;
    const server = await invoke(modifyServerDomain, { action: 'get' }, { signal });
    // Programs of persons have none, and say so (89231).
    const webView = wanted.webView ? await invoke(modifyJumpDomain, { action: 'get' }, { signal }) : {};
    const current = forEachKind((kind) => listOf({ ...server, ...webView }, kind));
    return planDomains(wanted, await registered(options), current, options.mode === 'set');
  };

  const verificationFile = async (hosts: readonly string[], signal?: AbortSignal): Promise<VerificationFile> => {
    const { file_name, file_content } = await invokeComponent(getThirdpartyJumpDomainConfirmFile, {}, { signal });
    return { name: file_name, content: file_content, urls: hosts.map((host) => `https://${host}/${file_name}`) };
  };

  /** Adds hosts to the platform's lists. @returns those that were not taken. */
  const register = async (wanted: ReturnType<typeof checkWishes>, options: DomainSetUpOptions): Promise<Set<string>> =>
    exclusively({ ...turns, key: keys.componentDomains, name }, options.signal, async () => {
      const { signal, onProgress } = options;
      const { register: hosts } = planDomains(
        wanted,
        await registered(options),
        forEachKind(() => []),
        false,
      );
      const request = { action: 'add', is_modify_published_together: options.register !== 'testing' } as const;
      const refused: string[] = [];
      if (hosts.server.length > 0) {
        const step = 'register server domains';
        onProgress?.({ step, state: 'begun', detail: hosts.server });
        const answer = await invokeComponent(
          modifyThirdpartyServerDomain,
          { ...request, wxa_server_domain: hosts.server.join(';') },
          { signal },
        );
        refused.push(...split(answer.invalid_wxa_server_domain).map((host) => `server ${host}`));
        onProgress?.({ step, state: 'done' });
      }
      if (hosts.webView.length > 0) {
        const step = 'register web-view domains';
        onProgress?.({ step, state: 'begun', detail: hosts.webView });
        await options.serveFile?.(await verificationFile(hosts.webView, signal));
        const answer = await invokeComponent(
          modifyThirdpartyJumpDomain,
          { ...request, wxa_jump_h5_domain: hosts.webView.join(';') },
          { signal },
        );
        refused.push(...split(answer.invalid_wxa_jump_h5_domain).map((host) => `webView ${host}`));
        onProgress?.({ step, state: 'done' });
      }
      return new Set(refused);
    });

  const changeServer = async (action: 'add' | 'delete', lists: DomainLists, { signal, onProgress }: RunOptions) => {
    if (isEmpty(lists, serverKinds)) return [];
    const step = `${action} server domains`;
    onProgress?.({ step, state: 'begun', detail: lists });
    const wire = serverKinds
      .filter((kind) => lists[kind].length > 0)
      .map((kind) => [domainKinds[kind].field, lists[kind]]);
    const request = { action, ...(Object.fromEntries(wire) as ServerDomains) };
    const answer = await invoke(modifyServerDomain, request, { signal }).catch((error: unknown) => {
      if (action === 'add' && PlatformError.is(error) && allFiltered.includes(error.code)) return undefined;
      throw error;
    });
    onProgress?.({ step, state: 'done' });
    if (action === 'delete') return [];
    const left = serverKinds.flatMap((kind) =>
      lists[kind]
        .filter((domain) => !answer || !listOf(answer, kind).includes(domain))
        .map((domain) => ({ kind, domain })),
    );
    const noIcp = answer?.no_icp_domain ?? [];
    return left.map((one) => refusal(one.kind, one.domain, noIcp.includes(one.domain) ? 'no-icp' : 'not-accepted'));
  };

  const changeWebView = async (
    action: 'add' | 'delete',
    { webView }: DomainLists,
    { signal, onProgress }: RunOptions,
  ) => {
    if (webView.length === 0) return;
    const step = `${action} web-view domains`;
    onProgress?.({ step, state: 'begun', detail: webView });
    await invoke(modifyJumpDomain, { action, webviewdomain: [...webView] }, { signal }).catch((error: unknown) => {
      // The attempt before, whose answer was lost, did it.
      if (!PlatformError.is(error) || error.code !== unchanged) throw error;
    });
    onProgress?.({ step, state: 'done' });
  };

  return {
    plan: async (wishes, options = {}) => planned(checkWishes(wishes), options),
    verificationFile: (hosts = []) => verificationFile(hosts),
    async setUp(wishes, options = {}) {
      const wanted = checkWishes(wishes);
      return exclusively({ ...turns, key: keys.domains(appId), name }, options.signal, async () => {
        const plan = await planned(wanted, options);
        const [problem] = plan.problems;
        if (problem !== undefined) throw new WorkflowError('refused', name, problem.en, { advice: problem });
        const { changes } = plan;
        const unregistered =
          changes.platformServer + changes.platformWebView > 0 ? await register(wanted, options) : new Set<string>();
        const isUnregistered = (kind: DomainKind, domain: string): boolean =>
          unregistered.has(`${kind === 'webView' ? kind : 'server'} ${hostOf(domain)}`);
        const add = forEachKind((kind) => plan.add[kind].filter((domain) => !isUnregistered(kind, domain)));
        const refused = serverKinds
          .concat('webView')
          .flatMap((kind) =>
            plan.add[kind]
              .filter((domain) => isUnregistered(kind, domain))
              .map((domain) => refusal(kind, domain, 'not-registered')),
          );
        // Away first: a full list takes nothing new.
        await changeServer('delete', plan.remove, options);
        refused.push(...(await changeServer('add', add, options)));
        await changeWebView('delete', plan.remove, options);
        await changeWebView('add', add, options);
        const effective = await readEffective(invoke, wanted.webView !== undefined, options.signal);
        const missing = forEachKind((kind) =>
          (wanted[kind] ?? []).filter((domain) => !effective[kind].includes(domain)),
        );
        return { plan, refused, effective, missing };
      });
    },
  };
}

const refusal = (kind: DomainKind, domain: string, reason: RefusedDomain['reason']): RefusedDomain => ({
  kind,
  domain,
  reason,
  advice: advice[reason],
});

const split = (hosts = ''): string[] => hosts.split(';').filter((host) => host !== '');

const listOf = (lists: object, kind: DomainKind): readonly string[] =>
  (lists as Readonly<Record<string, readonly string[] | undefined>>)[domainKinds[kind].field] ?? [];

async function readEffective(invoke: Invoke, webViews: boolean, signal: AbortSignal | undefined): Promise<DomainLists> {
  const { effective_domain: server = {} } = await invoke(getEffectiveServerDomain, {}, { signal });
  const { effective_webviewdomain: webviewdomain = [] } = webViews
    ? await invoke(getEffectiveJumpDomain, {}, { signal })
    : {};
  return forEachKind((kind) => listOf({ ...server, webviewdomain }, kind));
}
