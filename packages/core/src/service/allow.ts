import { ValidationError } from '../errors/errors.js';

/**
 * Whether a path can only mean itself: segments of letters, digits and `-._~`. Nothing percent-encoded, no empty or dotted segment, no
 * scheme, host, port, userinfo, backslash or matrix parameter, so no server reads it as another path or host.
 */
export const isPlainPath = (path: string): boolean => /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/.test(path);

/**
 * Makes a check of methods and paths.
 *
 * @param rules - such as `/wxa/*`, `GET /wxa/get_category`: an exact path, or with `/*` at its end everything below; of any method without one.
 * @param option - name of the option for messages.
 * @throws ValidationError that names each rule that cannot work.
 */
export function allowList(rules: readonly string[], option: string): (method: string, path: string) => boolean {
  const parsed = rules.map((rule) => /^(?:([A-Z]+) )?(\/.*?)(\/\*)?$/.exec(rule === '/*' ? '//*' : rule));
  const issues = parsed.flatMap((match, index) =>
    match !== null && (match[2] === '/' ? match[3] !== undefined : isPlainPath(match[2] ?? ''))
      ? []
      : [{ path: `${option}.${index}`, message: 'must be a path such as "/wxa/*" or "POST /wxa/commit"' }],
  );
  if (issues.length > 0) throw new ValidationError('options', issues);
  return (method, path) =>
    isPlainPath(path) &&
    parsed.some((match) => {
      const [, only, base = '', below] = match ?? [];
      if (only !== undefined && only !== method) return false;
      return below === undefined ? path === base : path.startsWith(base === '/' ? '/' : `${base}/`);
    });
}
