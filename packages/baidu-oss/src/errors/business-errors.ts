import type { ErrorGroup, ErrorRows } from './entry.js';

/** Groups of business numbers (`errno`) with one meaning; each number is in one of them. */
export const businessErrors: readonly (() => readonly ErrorGroup[])[] = [];

/** By family of endpoints: business numbers that mean something else there. */
export const familyErrors: () => Readonly<Record<string, ErrorRows>> = () => ({});

/** By endpoint id: business numbers that mean something else there. */
export const endpointErrors: () => Readonly<Record<string, ErrorGroup>> = () => ({});
