import { type FakeRoute, refuse } from '@minigate/core/testing';
import type { QingCloudEndpoint } from '../endpoint.js';
import { examples } from '../families/examples.js';
import { refusal } from './errors.js';
import { firstApp } from './seeds.js';
import type { App } from './state.js';
import type { Principal, World } from './world.js';

/**
 * The list of actions that were ticked for the applications, all of one that has no list. The call names no application.
 * The answer is JSON whose member `appCenter` is JSON text, by service and action.
 */
export const permissionRoutes = (
  world: World,
  endpoints: readonly QingCloudEndpoint<unknown, unknown>[],
): Readonly<Record<string, FakeRoute<Principal>>> => ({
  'appcenter.describeIAMApiActionsByTag': {
    fidelity: 'stateful',
    handle({ input }) {
      const asked = paramsOf(String(input['params']));
      if (asked['action'] !== 'DescribeIAMApiActionsByTag') refuse(refusal(1101, `${asked['action']} is unknown here`));
      if (asked['owner'] !== 'appCenter') refuse(refusal(1100, '[owner] must be appCenter'));
      const apps = [...world.state.apps.values()];
      const services: Record<string, Record<string, object>> = {};
      for (const { id, family, auth, fixed } of endpoints) {
        const action = String(fixed?.['action']);
        if (auth !== 'signature' || !apps.some(({ actions }) => actions?.includes(action) ?? true)) continue;
        const service = family.replaceAll('-', '_');
        services[service] ??= {};
        services[service][action] = describeAction(service, action, Object.keys(examples[id]?.request as object));
      }
      return { appCenter: JSON.stringify(services) };
    },
  },
});

/** The console's page on which the actions of an application are ticked. */
export interface PermissionControls {
  /** What is ticked for the first application, by name. */
  ticked(): readonly string[];
  /** Ticks actions, such as `ReleaseEips`. @throws Error for an action that does not exist. */
  tick(...actions: string[]): void;
  /** Takes ticks away. @throws Error for an action that does not exist. */
  untick(...actions: string[]): void;
}

/** Makes the controls. */
export function createPermissions(
  world: World,
  endpoints: readonly QingCloudEndpoint<unknown, unknown>[],
): PermissionControls {
  const all = endpoints.flatMap(({ auth, fixed }) => (auth === 'signature' ? String(fixed?.['action']) : []));
  const appOf = (): App => firstApp(world.state);
  const ticked = (): readonly string[] => appOf().actions ?? all;
  const known = (actions: readonly string[]): readonly string[] => {
    const wrong = actions.find((action) => !all.includes(action));
    if (wrong !== undefined) throw new Error(`there is no action ${wrong}`);
    return actions;
  };
  return {
    ticked: () => [...ticked()],
    tick(...actions) {
      appOf().actions = [...new Set([...ticked(), ...known(actions)])];
    },
    untick(...actions) {
      const gone = known(actions);
      appOf().actions = ticked().filter((action) => !gone.includes(action));
    },
  };
}

/** All keys are told as optional: which are required, only their pages say. */
const describeAction = (service: string, action: string, keys: readonly string[]): object => ({
  keys: { required: [], optional: keys },
  service_name: service,
  attributes: {},
  type: 'action',
  id: `${service}_${action}`,
});

function paramsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // refused below
  }
  return refuse(refusal(1100, '[params] is not the JSON text of an object'));
}
