import type { ErrorName } from '../errors/table.js';
import type * as auth from '../families/auth/index.js';
import type { PaasFakeOptions, TeamSeed } from './options.js';
import { createTables, guid } from './tables.js';
import { type Routes, route, type Team, timeText, type World } from './world.js';

/** How long tokens last, in seconds. */
const tokenSec = 7_200;

/** The teams before anything happened, by the id of their credentials. */
export function createTeams({ teams = [{}] }: PaasFakeOptions, seed: string): Map<string, Team> {
  return new Map(
    teams.map((team, index) => {
      const made = createTeam(team, `${seed}/team-${index + 1}`, index);
      return [made.appId, made];
    }),
  );
}

function createTeam({ appId, appSecret, teamName, quota }: TeamSeed, seed: string, index: number): Team {
  const id = guid(seed);
  return {
    id,
    name: teamName ?? `Team ${index + 1}`,
    appId: appId ?? guid(`${seed}/appId`).replaceAll('-', '').slice(0, 16),
    secrets: [{ value: appSecret ?? guid(`${seed}/secret`).replaceAll('-', ''), until: undefined }],
    quota: { apps: quota?.apps ?? 100, tenantApps: quota?.tenantApps ?? 100_000 },
    tables: createTables(seed),
    refusedWith: undefined,
  };
}

/** The team and its tokens. */
export const teamRoutes = (world: World): Routes => ({
  'team.get': route((_: object, { id, name, appId, quota }) => ({
    teamId: id,
    teamName: name,
    appId,
    ipWhitelist: [],
    quota,
  })),
  'auth.token': {
    fidelity: 'stateful',
    handle: ({ input: { appId, appSecret } }: { input: auth.CreateTokenRequest }) => {
      const team = world.teams.get(appId) ?? world.refuse('UnknownAppId');
      const now = world.clock.now();
      const known = team.secrets.find(({ value }) => value === appSecret);
      if (known === undefined || (known.until !== undefined && known.until <= now))
        return world.refusal('SecretRevoked');
      const { tokens } = team.tables;
      const { id } = tokens.add({ until: now + tokenSec * 1_000 });
      return { accessToken: id, tokenType: 'Bearer', expiresIn: tokenSec };
    },
  },
});

/** The people who administer a team. */
export interface TeamControls {
  readonly appId: string;
  /** The current one. */
  readonly appSecret: string;
  readonly teamId: string;
  /**
   * Makes a new secret the current one. The old one stays valid for a while.
   *
   * @param options.graceSec - default 0.
   * @returns the new secret.
   */
  rotateSecret(options?: { readonly graceSec?: number | undefined }): string;
  /** Ends all tokens. */
  revokeTokens(): void;
  /** Refuses every call with this error, such as `TeamDisabled`, `IpNotAllowed`, `Forbidden` or `Maintenance`; `undefined` for none. */
  refuseWith(name: ErrorName | undefined): void;
}

/** Makes the controls of the first team, or another one. */
export function teamControls(world: World, team: Team): TeamControls {
  return {
    appId: team.appId,
    teamId: team.id,
    get appSecret() {
      return team.secrets[0]?.value ?? '';
    },
    rotateSecret({ graceSec = 0 } = {}) {
      const until = world.clock.now() + graceSec * 1_000;
      for (const secret of team.secrets) secret.until = Math.min(secret.until ?? until, until);
      const value = guid(`${team.id}/secret/${team.secrets.length}`).replaceAll('-', '');
      team.secrets = [{ value, until: undefined }, ...team.secrets];
      world.emit(team, 'team.secretRotated', { oldSecretValidUntil: timeText(until) });
      return value;
    },
    revokeTokens: () => team.tables.tokens.clear(),
    refuseWith(name) {
      team.refusedWith = name;
    },
  };
}
