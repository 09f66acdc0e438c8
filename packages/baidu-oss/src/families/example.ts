import type { AnyEndpoint, Endpoint } from '@minigate/core';

/** A valid request and a valid answer of one endpoint. */
export interface Example<Request, Response> {
  readonly request: Request;
  readonly response: Response;
}

/** One example for each endpoint constant of a topic. */
export type Examples<Topic> = {
  readonly [Name in keyof Topic as Topic[Name] extends AnyEndpoint ? Name : never]: Topic[Name] extends Endpoint<
    infer Request,
    infer Response
  >
    ? Example<Request, Response>
    : never;
};
