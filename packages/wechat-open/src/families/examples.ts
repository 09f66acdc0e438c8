import { examples as authorizerManagement } from './authorizer-management/authorizer-management.examples.js';
import { examples as authorizerOptions } from './authorizer-management/authorizer-options.examples.js';
import { examples as account } from './basic-info/account.examples.js';
import { examples as settings } from './basic-info/settings.examples.js';
import { examples as audit } from './code-management/audit.examples.js';
import { examples as release } from './code-management/release.examples.js';
import { examples as service } from './code-management/service.examples.js';
import { examples as trial } from './code-management/trial.examples.js';
import { examples as componentDomain } from './component-domain/component-domain.examples.js';
import { examples as componentToken } from './component-token/component-token.examples.js';
import { examples as pageDomains } from './domain/page-domains.examples.js';
import { examples as serverDomains } from './domain/server-domains.examples.js';
import type { Example } from './example.js';
import * as families from './index.js';
import { examples as member } from './member/member.examples.js';
import { examples as templateLibrary } from './template-library/template-library.examples.js';

type Named<Value> = Readonly<Record<string, Value>>;

/** The endpoint constants of a family, and examples of a topic by constant name. A new topic is registered here. */
const topics: readonly (readonly [Named<{ readonly id: string }>, Named<Example<unknown, unknown>>])[] = [
  [families.authorizerManagement, authorizerManagement],
  [families.authorizerManagement, authorizerOptions],
  [families.basicInfo, account],
  [families.basicInfo, settings],
  [families.codeManagement, audit],
  [families.codeManagement, release],
  [families.codeManagement, service],
  [families.codeManagement, trial],
  [families.componentDomain, componentDomain],
  [families.componentToken, componentToken],
  [families.domain, pageDomains],
  [families.domain, serverDomains],
  [families.member, member],
  [families.templateLibrary, templateLibrary],
];

/** The example of every endpoint, by endpoint id. For the tests that try every endpoint; no production code reads it. */
export const examples: Named<Example<unknown, unknown>> = Object.fromEntries(
  topics.flatMap(([family, byName]) => Object.entries(byName).map(([name, example]) => [family[name]?.id, example])),
);
