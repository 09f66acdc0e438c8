import { test } from 'vitest';
import type { PushEvent } from './index.js';

test('an event has the members of its type and no others', () => {
  const right: PushEvent = { type: 'user_get_card', CardId: 'p', IsGiveByFriend: true };
  // @ts-expect-error no such type
  const type: PushEvent = { type: 'user_get_cards' };
  // @ts-expect-error no such member
  const member: PushEvent = { type: 'user_get_card', CardID: 'p' };
  // @ts-expect-error a wrong kind
  const kind: PushEvent = { type: 'user_get_card', IsGiveByFriend: 1 };
  // @ts-expect-error the head is not the test's
  const head: PushEvent = { type: 'user_get_card', createTime: 1 };
  // @ts-expect-error an unknown push has no members
  const unknown: PushEvent = { type: 'unknown' };
  void [right, type, member, kind, head, unknown];
});
