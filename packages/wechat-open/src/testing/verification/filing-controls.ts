import type { World } from '../world.js';
import { endFace, waitingFace } from './faces.js';
import { approveFiling, confirmSms, filingOf, passFiling, refuseFiling } from './filings.js';
import type { AuditRow, Filing } from './state.js';

/** The persons, reviewers and bureau of ICP filings (备案). Controls throw when nobody waits for them. */
export interface Filings {
  /** Filings on their way or granted. */
  list(): readonly Filing[];
  /** The administrator does the face check that was asked for, here or along with a verification. Default `passed`. */
  checkFace(appId: string, outcome?: 'passed' | 'failed'): Promise<void>;
  /** WeChat's reviewers pass a filing on to the bureau; the ministry sends an SMS. */
  pass(appId: string): Promise<void>;
  /** The persons answer the ministry's SMS, within a day. */
  confirm(appId: string): Promise<void>;
  /** The bureau files the program, after the SMS was answered. */
  approve(appId: string): Promise<void>;
  /** Whoever reviews the filing refuses it. @param rows - what is wrong with which field. */
  refuse(appId: string, rows?: readonly AuditRow[]): Promise<void>;
  /** Closes the entrance for an account, as when the bureau's system is down, or opens it again. */
  close(appId: string, closed: boolean): void;
}

const defaultRows: readonly AuditRow[] = [
  { key_name: '主体证件照片', error: '证件照片不清晰', suggest: '请重新上传清晰的证件照片' },
];

/** Makes the controls of filings. */
export function createFilings(world: World): Filings {
  return {
    list: () => [...world.state.verification.filings.values()],
    async checkFace(appId, outcome = 'passed') {
      await endFace(world, waitingFace(world, appId), outcome === 'passed' ? 3 : 2);
    },
    async pass(appId) {
      await passFiling(world, filingOf(world, appId));
    },
    async confirm(appId) {
      await confirmSms(world, filingOf(world, appId));
    },
    async approve(appId) {
      await approveFiling(world, filingOf(world, appId));
    },
    async refuse(appId, rows = defaultRows) {
      await refuseFiling(world, filingOf(world, appId), rows);
    },
    close(appId, closed) {
      const { closed: entrances } = world.state.verification;
      if (closed) entrances.add(appId);
      else entrances.delete(appId);
    },
  };
}
