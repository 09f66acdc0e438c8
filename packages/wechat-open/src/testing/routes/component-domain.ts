import { chinaMonth, countUse, usesOf } from '../counters.js';
import { changed, confirmFile, isHost } from '../domain-names.js';
import { refusal } from '../errors.js';
import type { ComponentDomains } from '../state.js';
import type { World } from '../world.js';
import { type Routes, stateful } from './route.js';

/** Most domains at the component, and changes a month of each kind. */
const maxServerDomains = 1000;
const maxJumpDomains = 300;
const monthlyChanges = 50;

interface Change {
  readonly action: 'add' | 'delete' | 'set' | 'get';
  readonly is_modify_published_together?: boolean;
}

/** Domains registered at the component. */
export function componentDomainRoutes(world: World): Routes {
  const modify = (kind: 'wxa_server_domain' | 'wxa_jump_h5_domain', input: Change, text = ''): unknown => {
    const isServer = kind === 'wxa_server_domain';
    const domains = isServer ? world.state.serverDomains : world.state.jumpDomains;
    const given = text.split(';').filter((domain) => domain !== '');
    const invalid = given.filter((domain) => !isHost(domain));
    if (input.action !== 'get') {
      countChange(world, `component ${kind}`, 45009);
      const valid = given.filter(isHost);
      const next = changed(domains.testing, input.action, valid);
      if (next.length > (isServer ? maxServerDomains : maxJumpDomains)) throw refusal(85016);
      domains.testing = next;
      if (input.is_modify_published_together === true)
        domains.published = changed(domains.published, input.action, valid);
    }
    return {
      ...(world.state.published && { [`published_${kind}`]: domains.published.join(';') }),
      [`testing_${kind}`]: domains.testing.join(';'),
      ...(invalid.length > 0 && { [`invalid_${kind}`]: invalid.join(';') }),
    };
  };
  return {
    modifyThirdpartyServerDomain: stateful((input: Change & { wxa_server_domain?: string }) =>
      modify('wxa_server_domain', input, input.wxa_server_domain),
    ),
    modifyThirdpartyJumpDomain: stateful((input: Change & { wxa_jump_h5_domain?: string }) =>
      modify('wxa_jump_h5_domain', input, input.wxa_jump_h5_domain),
    ),
    getThirdpartyJumpDomainConfirmFile: stateful(() => confirmFile(world.component.appId)),
  };
}

/** The component's domains that hold for an account: test accounts see what is not published yet. */
export function domainsFor(
  domains: ComponentDomains,
  account: { readonly seed: { readonly testListed?: boolean | undefined } },
): readonly string[] {
  return account.seed.testListed === true ? domains.testing : domains.published;
}

/** Counts one of the month's changes. @throws `errcode` when they are used up. */
export function countChange(world: World, name: string, errcode: number): void {
  const month = chinaMonth(world.clock.now());
  if (usesOf(world.state.counters, name, month) >= monthlyChanges) throw refusal(errcode);
  countUse(world.state.counters, name, month);
}
