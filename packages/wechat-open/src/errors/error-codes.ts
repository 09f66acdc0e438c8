import { accessErrors } from './access-errors.js';
import { accountErrors } from './account-errors.js';
import { articleErrors } from './article-errors.js';
import { cardErrors } from './card-errors.js';
import { cityServiceErrors } from './city-service-errors.js';
import { codeErrors } from './code-errors.js';
import { contentErrors } from './content-errors.js';
import { customerServiceErrors } from './customer-service-errors.js';
import { deliveryErrors } from './delivery-errors.js';
import { deviceErrors } from './device-errors.js';
import { endpointErrors } from './endpoint-errors.js';
import { type ErrorEntry, type ErrorGroup, type ErrorTable, tableOf } from './entry.js';
import { familyErrors } from './family-errors.js';
import { filingErrors } from './filing-errors.js';
import { followerErrors } from './follower-errors.js';
import { gameErrors } from './game-errors.js';
import { giftCardErrors } from './gift-card-errors.js';
import { guideErrors } from './guide-errors.js';
import { invoiceErrors } from './invoice-errors.js';
import { linkErrors } from './link-errors.js';
import { liveErrors } from './live-errors.js';
import { loginErrors } from './login-errors.js';
import { massMessageErrors } from './mass-message-errors.js';
import { mediaErrors } from './media-errors.js';
import { menuErrors } from './menu-errors.js';
import { paymentErrors } from './payment-errors.js';
import { productErrors } from './product-errors.js';
import { productScanErrors } from './product-scan-errors.js';
import { registrationErrors } from './registration-errors.js';
import { requestErrors } from './request-errors.js';
import { settingsErrors } from './settings-errors.js';
import { shippingErrors } from './shipping-errors.js';
import { shopOrderErrors } from './shop-order-errors.js';
import { storeErrors } from './store-errors.js';
import { templateMessageErrors } from './template-message-errors.js';

export type { ErrorEntry, ErrorTable } from './entry.js';

/** Error numbers by where their meaning holds. An endpoint's go before its family's, and those before the general ones. */
export interface ErrorTables {
  /** Numbers with one meaning, or with the meaning that most families give them. */
  readonly general: ErrorTable;
  /** By family of endpoints: numbers that mean something else there. */
  readonly byFamily: Readonly<Record<string, ErrorTable>>;
  /** By endpoint id: numbers that mean something else there. */
  readonly byEndpoint: Readonly<Record<string, ErrorTable>>;
}

/** Groups of the general table; each number is in one of them. */
export const generalErrors: readonly (() => readonly ErrorGroup[])[] = [
  accessErrors,
  accountErrors,
  articleErrors,
  cardErrors,
  cityServiceErrors,
  codeErrors,
  contentErrors,
  customerServiceErrors,
  deliveryErrors,
  deviceErrors,
  filingErrors,
  followerErrors,
  gameErrors,
  giftCardErrors,
  guideErrors,
  invoiceErrors,
  linkErrors,
  liveErrors,
  loginErrors,
  massMessageErrors,
  mediaErrors,
  menuErrors,
  paymentErrors,
  productErrors,
  productScanErrors,
  registrationErrors,
  requestErrors,
  settingsErrors,
  shippingErrors,
  shopOrderErrors,
  storeErrors,
  templateMessageErrors,
];

let tables: ErrorTables | undefined;

/** All known error numbers. Made on first use, because that takes longer than loading all the rest of the package. */
export function errorTables(): ErrorTables {
  tables ??= {
    general: tableOf(generalErrors.flatMap((groups) => groups())),
    byFamily: Object.fromEntries(
      Object.entries(familyErrors()).map(([family, errors]) => [family, tableOf([{ where: [family], errors }])]),
    ),
    byEndpoint: Object.fromEntries(Object.entries(endpointErrors()).map(([id, group]) => [id, tableOf([group])])),
  };
  return tables;
}

/**
 * Looks up an error number.
 *
 * @param code - `errcode`.
 * @param where - what answered it: the endpoint constant, or the name of its family, or its id alone. Some numbers mean different
 *   things in different places; an id alone does not tell the family.
 * @returns `undefined` for a number that is not in the tables.
 */
export function explainError(
  code: number,
  where?: string | { readonly id: string; readonly family: string },
): ErrorEntry | undefined {
  const { general, byFamily, byEndpoint } = errorTables();
  const { id, family } = typeof where === 'object' ? where : { id: where ?? '', family: where ?? '' };
  return byEndpoint[id]?.[code] ?? byFamily[family]?.[code] ?? general[code];
}
