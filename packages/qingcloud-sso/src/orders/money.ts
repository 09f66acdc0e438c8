/** An amount as decimal text, such as `12.50`. Its unit is not documented; compute with it in a decimal library, never as a number. */
export type Money = string;

/**
 * Reads an amount as the platform sends it: a number in some answers, text in others.
 *
 * @returns plain decimal text with the digits as they came; `undefined` for what is no amount, or a number that has lost digits.
 */
export function moneyOf(value: unknown): Money | undefined {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string') return decimal(value.trim());
  if (typeof value !== 'number') return undefined;
  if (Number.isSafeInteger(value)) return decimal(String(value));
  // A double holds 15 digits exactly; larger whole numbers come as bigint.
  return Number(value.toPrecision(15)) === value && !Number.isInteger(value) ? decimal(plain.format(value)) : undefined;
}

/** Without exponents. */
const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 15, useGrouping: false });

function decimal(text: string): Money | undefined {
  const [, sign = '', whole, fraction = ''] = /^([+-]?)0*(\d+)(\.\d+)?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const isZero = !/[1-9]/.test(whole + fraction);
  return `${sign === '-' && !isZero ? '-' : ''}${whole}${fraction}`;
}
