import type { AppCode, EnvCode, TenantAppCode, TenantCode } from '../families/wire.js';

/** Why something failed, as far as the platform says it. */
export interface EventFailure {
  readonly code?: number | string | undefined;
  readonly msg?: string | undefined;
}

interface VersionSubject {
  readonly appCode: AppCode;
  readonly version: string;
}

interface DeployedVersion extends VersionSubject {
  readonly envCode: EnvCode;
}

interface TenantAppSubject {
  readonly appCode: AppCode;
  readonly envCode: EnvCode;
  readonly tenantCode: TenantCode;
  readonly tenantAppCode: TenantAppCode;
}

/** Contents of the events, by their names. All of it is reconstructed: nothing says that the platform pushes at all. */
export interface PaasEventData {
  /** A version of a component package was built, or failed. */
  'componentPackage.versionReady': {
    readonly packageId: string;
    readonly version: string;
    readonly status: string;
    readonly error?: EventFailure | null | undefined;
  };
  /** A version number was created. */
  'version.created': VersionSubject;
  /** Publishing ended well. */
  'version.published': DeployedVersion & { readonly taskId?: string | undefined };
  /** Publishing failed; the old online version stays. */
  'version.publishFailed': DeployedVersion & {
    readonly taskId?: string | undefined;
    readonly error?: EventFailure | undefined;
  };
  /** Another version is online now. */
  'version.onlineChanged': DeployedVersion & {
    readonly previousVersion?: string | null | undefined;
    /** `publish`, `switch` or `rollback`. */
    readonly cause?: string | undefined;
  };
  'tenant.opened': { readonly tenantCode: TenantCode };
  'tenant.disabled': { readonly tenantCode: TenantCode; readonly reason?: string | undefined };
  'tenant.enabled': { readonly tenantCode: TenantCode };
  /** The tenant app can be used. */
  'tenantApp.opened': TenantAppSubject & { readonly version: string; readonly taskId?: string | undefined };
  'tenantApp.openFailed': TenantAppSubject & {
    readonly taskId?: string | undefined;
    readonly error?: EventFailure | undefined;
  };
  'tenantApp.upgraded': TenantAppSubject & {
    readonly version: string;
    readonly previousVersion?: string | undefined;
  };
  /** The old version keeps running. */
  'tenantApp.upgradeFailed': TenantAppSubject & {
    readonly version: string;
    readonly error?: EventFailure | undefined;
  };
  'tenantApp.disabled': TenantAppSubject & { readonly reason?: string | undefined };
  'tenantApp.enabled': TenantAppSubject;
  'tenantApp.expired': TenantAppSubject & { readonly expireAt?: string | undefined };
  'tenantApp.deleted': TenantAppSubject;
  /** Metadata or a page was saved. */
  'tenantApp.metadataChanged': TenantAppSubject & { readonly revision?: number | undefined };
  'migration.statusChanged': {
    readonly migrationId: string;
    readonly status: string;
    readonly counts?: Readonly<Record<string, number>> | undefined;
  };
  /** A record failed for good. */
  'migration.itemFailed': {
    readonly migrationId: string;
    readonly itemId: string;
    readonly sourceId?: string | undefined;
    readonly error?: EventFailure | undefined;
  };
  /** A new secret of the team holds; the old one ends at `oldSecretValidUntil`. */
  'team.secretRotated': { readonly oldSecretValidUntil?: string | undefined };
  /** Answer to a test call. */
  ping: Readonly<Record<string, unknown>>;
}

/** Names of the events that this package knows. */
export type PaasEventName = keyof PaasEventData;

interface EventFrame {
  /** Same in every delivery of one event. */
  readonly eventId: string;
  /** When it happened, as the platform writes it; `parseTime` reads it. Empty when it does not say. */
  readonly occurredAt: string;
  readonly teamId: string | undefined;
}

/** An event by its name. The content is a hint: read the object again before you act. */
export type PaasEventOf<Name extends PaasEventName> = EventFrame & {
  readonly event: Name;
  readonly data: PaasEventData[Name];
};

/** An event that this package does not know. */
export interface UnknownPaasEvent extends EventFrame {
  readonly event: 'unknown';
  /** Its name as the platform says it. */
  readonly name: string;
  readonly data: unknown;
}

/** Any event; `switch (event.event)` narrows it. */
export type PaasEvent = { [Name in PaasEventName]: PaasEventOf<Name> }[PaasEventName] | UnknownPaasEvent;

/** The events by name, for handlers. */
export type PaasEvents = { [Name in PaasEventName]: PaasEventOf<Name> } & { unknown: UnknownPaasEvent };

const names: Readonly<Record<PaasEventName, true>> = {
  'componentPackage.versionReady': true,
  'version.created': true,
  'version.published': true,
  'version.publishFailed': true,
  'version.onlineChanged': true,
  'tenant.opened': true,
  'tenant.disabled': true,
  'tenant.enabled': true,
  'tenantApp.opened': true,
  'tenantApp.openFailed': true,
  'tenantApp.upgraded': true,
  'tenantApp.upgradeFailed': true,
  'tenantApp.disabled': true,
  'tenantApp.enabled': true,
  'tenantApp.expired': true,
  'tenantApp.deleted': true,
  'tenantApp.metadataChanged': true,
  'migration.statusChanged': true,
  'migration.itemFailed': true,
  'team.secretRotated': true,
  ping: true,
};

/** Names of all events that this package knows. */
export const eventNames: readonly PaasEventName[] = Object.keys(names) as PaasEventName[];

/** Whether a name is one that this package knows. */
export const isEventName = (name: string): name is PaasEventName => Object.hasOwn(names, name);
