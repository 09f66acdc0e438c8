import { ValidationError, type ValidationIssue } from '@minigate/core';

/** How to reach one side of an instance. */
export interface AppAccess {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** What the platform shows the user of an instance. */
export interface AppInfo {
  /** The side for its users. */
  readonly frontEnd?: AppAccess | undefined;
  /** The side for its administrator. */
  readonly admin?: AppAccess | undefined;
  /** Where the platform sends the user to log in without a password; `token` is added to it. A landing page takes it. */
  readonly authUrl?: string | undefined;
}

/** What making an instance gives. */
export interface CreatedInstance {
  /** At most 128 characters, another one for each order. Default the `instanceId` that the handler was given. */
  readonly instanceId?: string | undefined;
  readonly appInfo?: AppInfo | undefined;
}

/** What the platform is answered. */
export interface SpiAnswer {
  readonly success: boolean;
  readonly message?: string | undefined;
  readonly instanceId?: string | undefined;
  readonly appInfo?: AppInfo | undefined;
}

/**
 * Answer to a creation.
 *
 * @throws ValidationError that names what the platform would not take. It does not repeat values.
 */
export function createdAnswer({ instanceId, appInfo }: CreatedInstance & { readonly instanceId: string }): SpiAnswer {
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  if (typeof instanceId !== 'string' || instanceId === '' || instanceId.length > 128)
    wrong('instanceId', 'must be a text of 1 to 128 characters');
  for (const side of ['frontEnd', 'admin'] as const) {
    const access = appInfo?.[side];
    if (access === undefined) continue;
    for (const name of ['url', 'username', 'password'] as const)
      if (typeof access[name] !== 'string') wrong(`appInfo.${side}.${name}`, 'must be a text');
    if (!URL.canParse(access.url)) wrong(`appInfo.${side}.url`, 'must be a whole address');
  }
  if (appInfo?.authUrl !== undefined && !URL.canParse(appInfo.authUrl))
    wrong('appInfo.authUrl', 'must be a whole address');
  if (issues.length > 0) throw new ValidationError('response', issues, { endpointId: 'spi.createAppInstance' });
  return { success: true, instanceId, appInfo };
}
