import { businessErrors } from './business-errors.js';
import { endpointErrors } from './endpoint-errors.js';
import { type ErrorEntry, type ErrorTable, tableOf } from './entry.js';
import { familyErrors } from './family-errors.js';
import { gatewayErrors } from './gateway-errors.js';
import { oauthErrors } from './oauth-errors.js';

export type { ErrorEntry, ErrorTable } from './entry.js';

/**
 * Which part of the platform refused: the `gateway` before all APIs (`error_code`), the API itself (`business`, `errno`), or the
 * token service (`oauth`, `error`). They have numbers of their own.
 */
export type ErrorLayer = 'gateway' | 'business' | 'oauth';

/** Error numbers by where their meaning holds. Of business numbers, an endpoint's go before its family's, and those before the general ones. */
export interface ErrorTables {
  /** Business numbers with one meaning, or with the meaning that most families give them. */
  readonly general: ErrorTable;
  /** By family of endpoints: business numbers that mean something else there. */
  readonly byFamily: Readonly<Record<string, ErrorTable>>;
  /** By endpoint id: business numbers that mean something else there. */
  readonly byEndpoint: Readonly<Record<string, ErrorTable>>;
  /** Numbers of the gateway, and names of the token service. */
  readonly byLayer: Readonly<Record<Exclude<ErrorLayer, 'business'>, ErrorTable>>;
}

let tables: ErrorTables | undefined;

/** All known error numbers. Made on first use, because that takes longer than loading the rest of the package. */
export function errorTables(): ErrorTables {
  tables ??= {
    general: tableOf(businessErrors.flatMap((groups) => groups())),
    byFamily: Object.fromEntries(
      Object.entries(familyErrors()).map(([family, errors]) => [family, tableOf([{ where: [family], errors }])]),
    ),
    byEndpoint: Object.fromEntries(Object.entries(endpointErrors()).map(([id, group]) => [id, tableOf([group])])),
    byLayer: { gateway: tableOf(gatewayErrors()), oauth: tableOf(oauthErrors()) },
  };
  return tables;
}

/**
 * Looks up an error number.
 *
 * @param code - `error_code`, `errno` or `error`: `PlatformError.code`.
 * @param where - what answered it: the endpoint constant, or the name of its family, or its id alone. Some numbers mean different
 *   things in different places; an id alone does not tell the family.
 * @param layer - `PlatformError.layer`. Default `business`.
 * @returns `undefined` for a number that is not in the tables.
 */
export function explainError(
  code: number | string,
  where?: string | { readonly id: string; readonly family: string },
  layer: ErrorLayer = 'business',
): ErrorEntry | undefined {
  const { general, byFamily, byEndpoint, byLayer } = errorTables();
  if (layer !== 'business') return own(byLayer[layer], code);
  const { id, family } = typeof where === 'object' ? where : { id: where ?? '', family: where ?? '' };
  return own(byEndpoint[id], code) ?? own(byFamily[family], code) ?? own(general, code);
}

/** Codes of the token service are texts from outside, such as `constructor`. */
const own = (table: ErrorTable | undefined, code: number | string): ErrorEntry | undefined =>
  table !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
