import { componentNotice, managementNotice } from './notices.js';
import type { Delivery } from './pushes.js';
import type { Account } from './state.js';
import { knownAccount, type World } from './world.js';

/** What the platform's staff and consoles do. */
export interface PlatformSide {
  /** Punishes the component, or takes it back: `submit_audit` answers 86008. */
  ban(banned: boolean): void;
  /** Changes the component's allow list (61004); `undefined` lets everyone call. Acts at once. */
  allowIps(addresses: readonly string[] | undefined): void;
  /** Resets the component's AppSecret in the console: the old one ends at once, tokens live on. @returns the new one. */
  resetSecret(): string;
  /** Publishes the component: every account can be granted, and what only test accounts saw of its domains holds for all. */
  publish(): void;
  /** Decides about the name an account waits for. @param reason - rejects it. */
  decideNickname(appId: string, reason?: string): Promise<Delivery>;
  /** Decides about the order path an account waits for. @param reason - rejects it. */
  decideOrderPath(appId: string, reason?: string): Promise<Delivery>;
}

/** Makes the platform's side. Its methods throw an Error when there is nothing to decide. */
export function createPlatformSide(world: World): PlatformSide {
  return {
    ban(banned) {
      world.state.banned = banned;
    },
    allowIps(addresses) {
      world.state.allowedIps = addresses;
    },
    resetSecret() {
      world.state.secret = world.ids.hex(32);
      return world.state.secret;
    },
    publish() {
      world.state.published = true;
      for (const domains of [world.state.serverDomains, world.state.jumpDomains]) domains.published = domains.testing;
    },
    decideNickname: async (appId, reason) => decideNickname(world, knownAccount(world, appId), reason),
    decideOrderPath: async (appId, reason) => decideOrderPath(world, knownAccount(world, appId), reason),
  };
}

function decideNickname(world: World, account: Account, reason: string | undefined): Promise<Delivery> {
  const audit = account.nicknameAudits.find(({ status }) => status === 1);
  if (audit === undefined) throw new Error(`${account.appId} waits for no name`);
  audit.status = reason === undefined ? 3 : 2;
  audit.reason = reason ?? '';
  audit.decidedAt = world.clock.now();
  if (reason === undefined) account.nickName = audit.nickname;
  const fields = { ret: audit.status, nickname: audit.nickname, ...(reason !== undefined && { reason }) };
  return world.pushes.send(managementNotice(world, account, 'wxa_nickname_audit', fields));
}

function decideOrderPath(world: World, account: Account, reason: string | undefined): Promise<Delivery> {
  const { applied } = account.orderPath;
  if (applied?.status !== 2) throw new Error(`${account.appId} waits for no order path`);
  applied.status = reason === undefined ? 4 : 3;
  if (reason === undefined) account.orderPath.online = applied;
  const row = {
    appid: account.appId,
    audit_id: applied.auditId,
    status: applied.status,
    apply_time: Math.floor(applied.appliedAt / 1000),
    audit_time: Math.floor(world.clock.now() / 1000),
    reason: reason ?? '',
  };
  return world.pushes.send(componentNotice(world, 'order_path_audit_result_notify', { list: [row] }));
}
