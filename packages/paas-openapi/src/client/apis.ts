import { type AnyEndpoint, type Api, type Callable, familiesBinder, type Invoke } from '@minigate/core';
import { defaultDialect } from '../dialect/defaults.js';
import * as families from '../families/index.js';

/**
 * Every call of the team.
 *
 * @reach paas
 */
export interface PaasApis extends Callable {
  /** Applications, the packages that they use, and their environment. */
  readonly app: Api<typeof families.app>;
  /** Details of components, as the designer shows them. */
  readonly component: Api<typeof families.component>;
  /** Packages of the team's own components, and their versions. */
  readonly componentPackage: Api<typeof families.componentPackage>;
  /** Where artefacts that belong to a version go, such as runtime metadata. */
  readonly deploymentConfig: Api<typeof families.deploymentConfig>;
  /** Business environments: development, test, pre-release, production. */
  readonly env: Api<typeof families.env>;
  /** Files in the storage of an environment. */
  readonly file: Api<typeof families.file>;
  /** Where files that belong to no version go, such as pictures. */
  readonly fileStorageConfig: Api<typeof families.fileStorageConfig>;
  /** Migration jobs: move existing shops to the platform. */
  readonly migration: Api<typeof families.migration>;
  /** Asynchronous operations. */
  readonly task: Api<typeof families.task>;
  /** The team behind the credentials. */
  readonly team: Api<typeof families.team>;
  /** Tenants, the customers of the SaaS. */
  readonly tenant: Api<typeof families.tenant>;
  /** A tenant's copy of an application: open, upgrade, metadata, pages. */
  readonly tenantApp: Api<typeof families.tenantApp>;
  /** Versions of an application: create, publish, set online, roll back. */
  readonly version: Api<typeof families.version>;
  /** Subscriptions to events, and their deliveries. */
  readonly webhook: Api<typeof families.webhook>;
}

const { auth: _auth, ...own } = families;
const accepts = ({ auth }: AnyEndpoint): boolean => auth === 'team';
const bind: (invoke: Invoke) => PaasApis = familiesBinder(own, accepts);

/**
 * @param invoke - sends calls with the team's credentials.
 * @param largestPage - items that the deployment gives at most at once: lists are read in pages of that size.
 */
export function paasApis(invoke: Invoke, largestPage: number): PaasApis {
  if (largestPage === defaultDialect.page.maxSize) return bind(invoke);
  const sized = Object.entries(own).map(([name, family]) => [name, withPages(family, largestPage)] as const);
  return familiesBinder<PaasApis>(Object.fromEntries(sized), accepts)(invoke);
}

const withPages = (family: object, size: number): object =>
  Object.fromEntries(
    Object.entries(family).map(([name, endpoint]) => [
      name,
      'paging' in endpoint ? { ...endpoint, paging: { ...endpoint.paging, size } } : endpoint,
    ]),
  );
