import { AuthError } from '../../errors/errors.js';
import type { Exchange, Step } from '../exchange.js';
import { withQuery } from '../request.js';
import type { WireRequest } from '../wire.js';

/** Puts the credential that the endpoint declares into the request. Nothing is sent without it. */
export const authorize: Step = async (exchange, next) => {
  const { client, endpoint, signal, rejected, onFound } = exchange;
  if (endpoint.auth === 'none') return next(exchange);
  const source = client.credentials[endpoint.auth];
  if (source === undefined)
    throw new AuthError(
      client.platform.name,
      'not-ready',
      `${endpoint.id} needs the ${endpoint.auth} credential, which this client does not have`,
    );
  const value = await source.get({ signal, rejected, onFound });
  exchange.progress.credential = value;
  const { placement } = source;
  if (placement === undefined) return next(exchange);
  const name = endpoint.credentialName ?? placement.name;
  return next({ ...exchange, wire: place(exchange, placement.in, name, `${placement.prefix ?? ''}${value}`) });
};

function place({ wire }: Exchange, where: 'query' | 'header', name: string, value: string): WireRequest {
  return where === 'query'
    ? { ...wire, url: withQuery(wire.url, name, value) }
    : { ...wire, headers: { ...wire.headers, [name]: value } };
}
