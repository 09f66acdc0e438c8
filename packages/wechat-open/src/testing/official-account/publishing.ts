import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { postedArticles } from './articles.js';
import { pushPublication } from './events.js';
import type { Publication } from './state.js';

/** How a publication ends: done, or failed at articles counted from 1. */
export interface PublicationEnd {
  /** 0 done, 2 originality check failed, 3 failed, 4 refused by the platform. */
  readonly status: 0 | 2 | 3 | 4;
  /** Positions of the articles that failed, from 1. */
  readonly failed?: readonly number[] | undefined;
}

/** Ends a publication that is under way. What is done leaves the draft box; what failed stays there. */
export function finishPublication(
  world: World,
  account: Account,
  publication: Publication,
  { status, failed = [] }: PublicationEnd,
): Promise<Delivery> {
  const { official } = account;
  const { msgDataId, articles } = publication;
  publication.status = status;
  publication.failed = failed;
  publication.updatedAt = world.clock.now();
  if (status === 0) {
    publication.articleId = world.ids.text(43);
    const posted = postedArticles(articles, msgDataId);
    official.posts.set(msgDataId, { msgDataId, postedAt: world.clock.now(), targetUsers: 0, articles: posted });
    official.drafts.delete(publication.mediaId);
  }
  return pushPublication(world, account, publication);
}
