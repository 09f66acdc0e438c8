import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { type ConfirmOrder, completeTask, failTask } from './outcomes.js';
import { isWaiting, type RegistrationTask } from './state.js';
import { expireTask } from './tasks.js';

/** The people who confirm registrations, and the registry that checks them. */
export interface FakeRegistrations {
  /** Every registration so far, oldest first. */
  list(): readonly Readonly<RegistrationTask>[];
  /**
   * The people do all that is asked of them: the program is there, granted to the component, or converted.
   *
   * Of more than 5 trial and personal programs of one person, the platform makes none: the task ends with 1003.
   *
   * @param reference - task id, `unique_id`, `authorize_url`, company code, WeChat id, openid, or the trial program's app id;
   * may be left out while only one registration waits.
   * @param options.order - default `grant-first`; both orders were seen.
   * @returns the program's app id; empty when it was not made.
   * @throws Error when no waiting registration fits. So do the other methods.
   */
  confirm(reference?: string, options?: { readonly order?: ConfirmOrder | undefined }): Promise<string>;
  /** The people come that far: 3 agreed, 4 and 6 face check, 5 it failed, 7 and 9 phone check, 8 it failed, 10 submitted. */
  proceed(status: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10, reference?: string): void;
  /** The person says no. */
  refuse(reference?: string): Promise<void>;
  /** The 24 hours are over. The clock does the same. */
  expire(reference?: string): Promise<void>;
  /**
   * The platform decides against it.
   *
   * @param status - of the event: -1, 101 to 105, 1000 to 1008, 61070 … The query tells 1001 to 1008, 11 and 14 as they are, and 11
   * for every other one.
   */
  fail(status: number, reference?: string): Promise<void>;
  /**
   * The administrator of an official account agrees on the page `fastregisterauth`.
   *
   * @returns the ticket for `/cgi-bin/account/fastregister`, good for 24 hours.
   */
  copyTicket(officialAppId: string): string;
  /** The ticket that came of a confirmed {@link RegistrationTask} of kind `official-account-consent`, good for 2 hours. */
  conversionTicket(trialAppId: string): string;
  /**
   * Old and new administrator agree on the page `componentrebindadmin`.
   *
   * @param owner - WeChat id of the new one.
   * @returns the task for `/cgi-bin/account/componentrebindadmin`.
   */
  rebindTask(appId: string, owner: string): string;
  /** WeChat id or openid of a registered program's administrator, where it is known. */
  ownerOf(appId: string): string | undefined;
}

/** Statuses that event and query have in common. */
const shared: readonly number[] = [11, 14, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008];

/** Makes the controls of the registrations. */
export function createRegistrations(world: World): FakeRegistrations {
  const find = (reference: string | undefined): RegistrationTask => {
    const fits = world.state.registrations.tasks.filter(
      (task) =>
        isWaiting(task) &&
        (reference === undefined ||
          [task.taskId, task.authorizeUrl, task.subject, task.appId].some((name) => name === reference)),
    );
    const [task] = fits;
    if (task === undefined || fits.length > 1)
      throw new Error(`${fits.length} registrations wait${reference === undefined ? '' : ` with ${reference}`}`);
    return task;
  };
  const issue = (account: Account, purpose: 'copy' | 'rebind', about: string): string => {
    const ticket = world.ids.hex(32);
    const expiresAt = world.clock.now() + 24 * 3_600_000;
    world.state.registrations.tickets.set(ticket, { purpose, caller: account.appId, about, expiresAt });
    return ticket;
  };
  return {
    list: () => world.state.registrations.tasks,
    confirm: async (reference, { order = 'grant-first' } = {}) => completeTask(world, find(reference), order),
    proceed(status, reference) {
      find(reference).status = status;
    },
    refuse: async (reference) => failTask(world, find(reference), 2, 2),
    expire: async (reference) => expireTask(world, find(reference)),
    fail: async (status, reference) => failTask(world, find(reference), shared.includes(status) ? status : 11, status),
    copyTicket: (appId) => issue(knownAccount(world, appId), 'copy', appId),
    conversionTicket(appId) {
      const ticket = [...world.state.registrations.tickets].find(
        ([, { purpose, caller }]) => purpose === 'conversion' && caller === appId,
      );
      if (ticket === undefined) throw new Error(`no official account agreed to the conversion of ${appId}`);
      return ticket[0];
    },
    rebindTask: (appId, owner) => issue(knownAccount(world, appId), 'rebind', owner),
    ownerOf: (appId) => world.state.registrations.origins.get(appId)?.owner,
  };
}
