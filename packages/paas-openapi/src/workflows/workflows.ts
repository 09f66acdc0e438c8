import type { WorkflowParts } from './context.js';
import { type Migrations, migrations } from './migrations/migrations.js';
import { type Onboarding, onboarding } from './onboarding/onboarding.js';
import { type Tenants, tenants } from './tenants/tenants.js';
import { type Upgrades, upgrades } from './upgrades/upgrades.js';

/** What takes more than one call. */
export interface Workflows {
  /** The whole way onto the platform as one wish: what would change, and doing it. */
  readonly onboarding: Onboarding;
  /** Opens any number of tenants. */
  readonly tenants: Tenants;
  /** Brings a version to many tenant apps, in waves. */
  readonly upgrades: Upgrades;
  /** Moves existing shops to the platform. */
  readonly migrations: Migrations;
}

/** @param parts - of the client. */
export const workflows = (parts: WorkflowParts): Workflows => ({
  onboarding: onboarding(parts),
  tenants: tenants(parts),
  upgrades: upgrades(parts),
  migrations: migrations(parts),
});
