import type { Advice, ErrorClass, ErrorExplanation } from '@minigate/core';
import { type ErrorName, errorCodes } from './table.js';

export type { ErrorName } from './table.js';

/** Numbers and their entries. */
export type ErrorTable = Readonly<Record<number, ErrorEntry>>;

/** Numbers by where their meaning holds; all of the PaaS mean the same everywhere. */
export interface ErrorTables {
  readonly general: ErrorTable;
  readonly byFamily: Readonly<Record<string, ErrorTable>>;
  readonly byEndpoint: Readonly<Record<string, ErrorTable>>;
}

/** What a number means and what to do about it. */
export interface ErrorEntry {
  /** Empty: any endpoint may answer it. */
  readonly where: readonly string[];
  /** Name of the error, to which {@link PaasOptions.errorMap} maps the numbers of a deployment. */
  readonly name: ErrorName;
  readonly class: ErrorClass;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  readonly meaning: Advice;
  readonly advice: Advice;
}

const general: ErrorTable = Object.fromEntries(
  Object.entries(errorCodes).map(([name, { code, ...entry }]) => [
    code,
    { where: [], name: name as ErrorName, ...entry },
  ]),
);

/** All numbers that this package knows. They are reconstructed: a deployment with others needs `errorMap`. */
export const errorTables = (): ErrorTables => ({ general, byFamily: {}, byEndpoint: {} });

/** Looks up a number of our table. `undefined` when it is not there. */
export function explainError(code: number): (ErrorExplanation & Pick<ErrorEntry, 'name' | 'meaning'>) | undefined {
  return general[code];
}

/** The number of a name in our table, such as 40401 of `AppNotFound`. */
export const errorCode = (name: ErrorName): number => errorCodes[name].code;

/** Whether a text is a name of our table. */
export const isErrorName = (name: string): name is ErrorName => Object.hasOwn(errorCodes, name);
