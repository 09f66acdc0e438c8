/** What was uploaded of a payment. Times in milliseconds. */
interface Upload {
  readonly openid: string;
  readonly uploadedAt: number;
  readonly items: ReadonlySet<string>;
  shippedAt: number | undefined;
}

/** Shopping orders of one mini program. */
export interface ShoppingState {
  /** By the key of the payment. */
  readonly uploads: Map<string, Upload>;
  opened: boolean;
  /** When the review that is open or over ends, in milliseconds. */
  reviewedAt: number | undefined;
}

/** Not opened. */
export function createShopping(): ShoppingState {
  return { uploads: new Map(), opened: false, reviewedAt: undefined };
}
