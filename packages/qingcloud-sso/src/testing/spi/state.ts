/** What a user bought of an application, as the platform keeps it. Plain data. */
export interface AppInstance {
  /** The vendor's, from its answer. */
  readonly id: string;
  readonly orderId: string;
  readonly appId: string;
  readonly userId: string;
  readonly debug: boolean;
  spec: string;
  specPackage: string | undefined;
  status: 'running' | 'expired' | 'deleted';
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** Where users log in without a password. */
  readonly authUrl: string | undefined;
}

/** When a term that begins then ends. @param period - `1_year`, `3_month`, `7_day`. @throws Error for another text. */
export function endOf(from: number, period: string): number {
  const [, count, unit] = /^(\d+)_(year|month|day)$/.exec(period) ?? [];
  const at = new Date(from);
  if (unit === 'year') at.setUTCFullYear(at.getUTCFullYear() + Number(count));
  else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + Number(count));
  else if (unit === 'day') at.setUTCDate(at.getUTCDate() + Number(count));
  else throw new Error(`${period} is no period; write 1_year, 3_month or 7_day`);
  return at.getTime();
}
