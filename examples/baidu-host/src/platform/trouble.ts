import type { NoticeTrouble } from '@minigate/baidu-oss/testing';
import type { Words } from '../../../shared/notices.ts';

/** What can go wrong with notices. */
export type Trouble = 'loss' | 'duplicate' | 'reorder' | 'broken' | 'unknown' | 'textIds';

/** How the panel calls it. */
export const troubles: Readonly<Record<Trouble, Words>> = {
  loss: { en: 'are lost', zh: '丢失' },
  duplicate: { en: 'come twice', zh: '重复' },
  reorder: { en: 'come in disorder', zh: '乱序' },
  broken: { en: 'have broken bytes before them', zh: '夹带损坏字节' },
  unknown: { en: 'have unknown codes before them', zh: '夹带未知编码' },
  textIds: { en: 'have ids as text', zh: 'ID 为字符串' },
};

/** What the fake is told. All notices are hit, but for the order: one cannot overtake itself. */
export const troubleOf = (chosen: ReadonlySet<Trouble>): NoticeTrouble =>
  Object.fromEntries([...chosen].map((name) => [name, name === 'reorder' ? 0.5 : 1]));
