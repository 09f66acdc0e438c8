import { refusal } from '../errors.js';
import { type Routes, stateful } from './route.js';

/**
 * Endpoints that the platform switched off. What a short link is answered with since 2021 is not documented; "not authorized" is assumed.
 * Source of the others: the platform's announcement 11644831863qFQSh of 2022-02.
 */
const answers: Readonly<Record<string, number>> = { addNews: 45_106, updateNews: 45_106, shortUrl: 48_001 };

/** Withdrawn endpoints: they refuse every call. */
export const withdrawnRoutes: Routes = Object.fromEntries(
  Object.entries(answers).map(([id, errcode]) => [
    id,
    stateful(() => {
      throw refusal(errcode);
    }),
  ]),
);
