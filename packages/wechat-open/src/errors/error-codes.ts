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

/** The groups of {@link errorCodes}; each number is in one of them. */
export const errorGroups: readonly ErrorGroup[] = [
  ...accessErrors,
  ...accountErrors,
  ...articleErrors,
  ...cardErrors,
  ...cityServiceErrors,
  ...codeErrors,
  ...contentErrors,
  ...customerServiceErrors,
  ...deliveryErrors,
  ...deviceErrors,
  ...filingErrors,
  ...followerErrors,
  ...gameErrors,
  ...giftCardErrors,
  ...guideErrors,
  ...invoiceErrors,
  ...linkErrors,
  ...liveErrors,
  ...loginErrors,
  ...massMessageErrors,
  ...mediaErrors,
  ...menuErrors,
  ...paymentErrors,
  ...productErrors,
  ...productScanErrors,
  ...registrationErrors,
  ...requestErrors,
  ...settingsErrors,
  ...shippingErrors,
  ...shopOrderErrors,
  ...storeErrors,
  ...templateMessageErrors,
];

/** All error numbers with one meaning, or with the meaning that most families give them. */
export const errorCodes: ErrorTable = tableOf(errorGroups);

/** Meanings that hold for one family of endpoints only, by family; they go before {@link errorCodes}. */
export const familyErrorCodes: Readonly<Record<string, ErrorTable>> = Object.fromEntries(
  Object.entries(familyErrors).map(([family, errors]) => [family, tableOf([{ where: [family], errors }])]),
);

/** Meanings that hold for single endpoints only, by endpoint id; they go before {@link familyErrorCodes}. */
export const endpointErrorCodes: Readonly<Record<string, ErrorTable>> = Object.fromEntries(
  Object.entries(endpointErrors).map(([id, group]) => [id, tableOf([group])]),
);

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
  const { id, family } = typeof where === 'object' ? where : { id: where ?? '', family: where ?? '' };
  return endpointErrorCodes[id]?.[code] ?? familyErrorCodes[family]?.[code] ?? errorCodes[code];
}
