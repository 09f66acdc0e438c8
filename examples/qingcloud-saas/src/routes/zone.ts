import type { Request, Response } from 'express';
import { choiceOf } from '../../../shared/choice.ts';

/** Zones of the cloud, and the one that the user looks at. */
export interface Zones {
  readonly all: readonly string[];
  readonly current: string;
}

/** The zones as the cloud lists them, and which one `?zone=` chose. */
export async function zonesOf(request: Request, response: Response): Promise<Zones> {
  const answer = await request.qingcloud?.call('DescribeZones', { status: ['active'] });
  const all = (answer?.zone_set ?? []).flatMap(({ zone_id }) => zone_id ?? []);
  return { all, current: choiceOf(request, response, 'zone', all) ?? all[0] ?? '' };
}

/** The first of a list that can have any number. */
export async function first<Item>(items: AsyncIterable<Item>, most: number): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) {
    found.push(item);
    if (found.length === most) break;
  }
  return found;
}
