const longest = 2_048;
/** Any origin will do, as long as nobody has it. */
const origin = 'https://here.invalid';
// Control characters, spaces and line separators: browsers drop some of them before they read an address.
const unseen = /[\p{Cc}\p{Cf}\p{Z}]/u;

/**
 * A target within the same origin, as browsers would read it. `undefined` for everything else: other origins, protocol-relative addresses,
 * backslashes, control characters, and what becomes one of these when it is decoded again.
 *
 * @param next - from a query: nothing about it can be trusted.
 */
export function nextPath(next: string | undefined): string | undefined {
  if (next === undefined || next.length > longest || !isPath(next)) return undefined;
  const url = URL.canParse(next, origin) ? new URL(next, origin) : undefined;
  if (url?.origin !== origin) return undefined;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // Dots that browsers take out may leave two slashes at the beginning: `/.//other.example`.
  return isPath(path) && decodings(url.pathname).every(isPath) ? path : undefined;
}

const isPath = (text: string): boolean => /^\/(?!\/)/.test(text) && !text.includes('\\') && !unseen.test(text);

/** The path as proxies and routers may read it, which decode once or more often. */
function decodings(path: string): string[] {
  const found: string[] = [];
  for (let text = path; found.length < 4; ) {
    let decoded: string;
    try {
      decoded = decodeURIComponent(text);
    } catch {
      return found;
    }
    if (decoded === text) return found;
    // A space is harmless once it was encoded.
    found.push(decoded.replaceAll(' ', '+'));
    text = decoded;
  }
  return ['\\'];
}
