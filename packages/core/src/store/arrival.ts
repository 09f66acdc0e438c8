/**
 * What an arrival is later than the one before, at least, in milliseconds. Small, so that the arrivals of a busy queue do not run ahead
 * of the clock, which would hide its lag; and exact in a double at today's times.
 */
export const arrivalStepMs: number = 2 ** -10;
