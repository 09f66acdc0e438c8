import { refusal } from '../errors.js';
import type { OfficialAccount, User } from './state.js';

/** The key of an agreement. @param scene - empty for subscription notices. */
export function agreementKey(templateId: string, scene: string): string {
  return `${templateId} ${scene}`;
}

/**
 * Uses up one agreement. The fake knows no template that nobody has ever agreed to.
 *
 * @throws 40037 for such a template, 43101 for a user who has no agreement left.
 */
export function spendAgreement({ users }: OfficialAccount, user: User, templateId: string, scene: string): void {
  const key = agreementKey(templateId, scene);
  const known = [...users.values()].some(({ agreements }) => agreements.has(key));
  if (!known) throw refusal(40037);
  const left = user.agreements.get(key) ?? 0;
  if (left === 0) throw refusal(43101);
  user.agreements.set(key, left - 1);
}
