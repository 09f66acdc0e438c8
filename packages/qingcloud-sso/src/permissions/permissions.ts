import { type CallOptions, createInvoke, parseJson, ValidationError } from '@minigate/core';
import type { QingCloudContext } from '../client/context.js';
import { describeIAMApiActionsByTag } from '../families/appcenter/index.js';

/** An action that can be ticked for applications in the console. */
export interface Permission {
  /** Service, such as `eip`. */
  readonly service: string;
  /** Name of the action, such as `ReleaseEips`. */
  readonly action: string;
  /** All that the cloud says of it, opened. */
  readonly description: Readonly<Record<string, unknown>>;
  /** Parameters that it needs. */
  readonly required: readonly string[];
  /** Parameters that it takes. */
  readonly optional: readonly string[];
}

/** What applications may do. */
export interface Permissions {
  /**
   * The actions that AppCenter lists for applications. Asked anew each time.
   *
   * @throws ValidationError when the client was made without `appcenter`.
   */
  list(options?: CallOptions): Promise<readonly Permission[]>;
}

/** @param context - of the cloud. */
export function permissions({ appcenter, paths }: QingCloudContext): Permissions {
  return {
    async list(options) {
      if (appcenter === undefined)
        throw new ValidationError('options', [
          { path: 'appcenter', message: 'is missing; give the address of AppCenter to list permissions' },
        ]);
      const invoke = createInvoke({ ...appcenter, placeOf: () => ({ path: paths.appcenter }) });
      const params = JSON.stringify({ owner: 'appCenter', action: 'DescribeIAMApiActionsByTag' });
      return readPermissions(await invoke(describeIAMApiActionsByTag, { params }, options));
    },
  };
}

/** Tag, service, action and description, with room for a wrapper. */
const deepest = 6;

/**
 * Finds the actions in an answer, whichever of its levels are objects and which are JSON text: descriptions are told by their `keys`.
 * Source: https://github.com/yunify/qingcloud-docs, saas-developer-guide; the samples differ in it.
 */
export function readPermissions(answer: unknown, parent = '', depth = 0): Permission[] {
  if (depth > deepest) return [];
  return Object.entries(opened(answer)).flatMap(([name, value]) => {
    const description = opened(value);
    if (!Object.hasOwn(description, 'keys')) return readPermissions(description, name, depth + 1);
    const { service_name } = description;
    const { required, optional } = opened(description['keys']);
    return [
      {
        service: typeof service_name === 'string' && service_name !== '' ? service_name : parent,
        action: name,
        description,
        required: texts(required),
        optional: texts(optional),
      },
    ];
  });
}

/** What an object, or the JSON text of one, holds. */
function opened(value: unknown): Readonly<Record<string, unknown>> {
  const content = typeof value === 'string' ? parsed(value) : value;
  return typeof content === 'object' && content !== null ? (content as Readonly<Record<string, unknown>>) : {};
}

function parsed(text: string): unknown {
  try {
    const value = parseJson(text);
    // Text inside text.
    return typeof value === 'string' && value !== text ? parsed(value) : value;
  } catch {
    return undefined;
  }
}

const texts = (value: unknown): string[] => {
  const list = typeof value === 'string' ? parsed(value) : value;
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
};
