/** Reviewers of things that have names or ids. Decisions resolve when their push was answered or given up. */
export interface Reviews {
  /** @param reference - its id, or the word. @throws Error when it is not in review, as `reject`. */
  approve(appId: string, reference: string): Promise<void>;
  reject(appId: string, reference: string, reason?: string): Promise<void>;
}

/** What is reviewed, whatever it is. */
export interface Reviewed {
  status: 'in_review' | 'passed' | 'refused' | 'stopped';
  reason: string;
}

/** Makes {@link Reviews}. @param tell - pushes the decision. */
export function createReviews<One extends Reviewed>(
  find: (appId: string, reference: string) => One | undefined,
  tell: (appId: string, decided: One) => Promise<void>,
): Reviews {
  const decide = async (appId: string, reference: string, status: 'passed' | 'refused', reason: string) => {
    const found = find(appId, reference);
    if (found?.status !== 'in_review') throw new Error(`${reference} of mini program ${appId} is not in review`);
    Object.assign(found, { status, reason });
    await tell(appId, found);
  };
  return {
    approve: (appId, reference) => decide(appId, reference, 'passed', ''),
    reject: (appId, reference, reason = 'Not allowed.') => decide(appId, reference, 'refused', reason),
  };
}
