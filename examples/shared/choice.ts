import type { Request, Response } from 'express';

/** What somebody chose with `?<name>=`; a cookie remembers it. `undefined` when nothing, or nothing that is offered. */
export function choiceOf<Value extends string>(
  request: Request,
  response: Response,
  name: string,
  offered: readonly Value[],
): Value | undefined {
  const asked = offered.find((value) => value === request.query[name]);
  if (asked !== undefined) {
    response.cookie(name, asked, { httpOnly: true, sameSite: 'lax', maxAge: 365 * 86_400_000 });
    return asked;
  }
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return offered.find((value) => pairs.includes(`${name}=${value}`));
}
