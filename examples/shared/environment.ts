/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error that names the variable. */
export function readPort(env: Environment, name: string, fallback: number): number {
  const port = Number(env[name] ?? fallback);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${name} must be a port number`);
  return port;
}

/** `PUBLIC_URL` without a slash at its end. */
export const readPublicUrl = (env: Environment): string | undefined => env['PUBLIC_URL']?.replace(/\/+$/, '');
