import type { QingCloudOptions } from '../client/options.js';
import { isLocal } from './options.js';

/** Names and forms of an application's cookies. */
export interface Cookies {
  readonly session: Cookie;
  /** Binds a login to the browser that began it. */
  readonly login: Cookie;
}

/** One cookie. */
export interface Cookie {
  /** Its value in a `Cookie` header. `undefined` also when the name stands there twice, as whoever plants cookies would make it. */
  read(header: string | undefined): string | undefined;
  /** A `Set-Cookie` header. @param maxAgeMs - 0 takes it away. */
  write(value: string, maxAgeMs: number): string;
}

/** Cookies that scripts cannot read, that no other site sends along with forms, and, but for `http://localhost`, no subdomain can plant. */
export function cookies({ app, cookie }: Pick<QingCloudOptions, 'app' | 'cookie'>): Cookies {
  const local = isLocal(app);
  const name = `${local ? '' : '__Host-'}${cookie?.name ?? 'qcs'}`;
  const flags = `; Path=/; HttpOnly; SameSite=Lax${local ? '' : '; Secure'}`;
  const named = (own: string): Cookie => ({
    read(header = '') {
      const values = header
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${own}=`))
        .map((pair) => pair.slice(own.length + 1));
      return values.length === 1 ? values[0] : undefined;
    },
    write: (value, maxAgeMs) => `${own}=${value}${flags}; Max-Age=${Math.floor(maxAgeMs / 1_000)}`,
  });
  return { session: named(name), login: named(`${name}-login`) };
}
