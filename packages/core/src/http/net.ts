/** Node's `net`. Loaded with its first use: it takes 3 ms, and only programs that send to other people's servers need it. */
export const net = (): typeof import('node:net') => process.getBuiltinModule('node:net');
