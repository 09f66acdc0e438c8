import { accountNotice, componentNotice } from './notices.js';
import type { Delivery } from './pushes.js';
import type { Account } from './state.js';
import { accountById, type World } from './world.js';

/** What the platform's staff and consoles do. */
export interface PlatformSide {
  /** Punishes the component, or takes it back: `submit_audit` answers 86008. */
  ban(banned: boolean): void;
  /** Changes the component's allow list (61004); `undefined` lets everyone call. Acts at once. */
  allowIps(addresses: readonly string[] | undefined): void;
  /** Publishes the component: what only test accounts saw of its domains holds for all accounts. */
  publish(): void;
  /** Ends the privacy scan of an account's trial version now. */
  finishScan(appId: string): void;
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
    publish() {
      for (const domains of [world.state.serverDomains, world.state.jumpDomains]) domains.published = domains.testing;
    },
    finishScan(appId) {
      const account = accountById(world, appId);
      if (account.trial === undefined) throw new Error(`${appId} has no trial version`);
      account.trial = { ...account.trial, scannedAt: Math.min(account.trial.scannedAt, world.clock.now()) };
    },
    decideNickname: async (appId, reason) => decideNickname(world, accountById(world, appId), reason),
    decideOrderPath: async (appId, reason) => decideOrderPath(world, accountById(world, appId), reason),
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
  return world.pushes.send(accountNotice(world, account, 'wxa_nickname_audit', fields));
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
