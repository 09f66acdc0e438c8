/**
 * Life of an id token in seconds, as it says itself. `undefined` when it is no JWT or says nothing usable: nothing but the cloud's refusal
 * tells the end then. Read to renew in time, never to decide who somebody is: the signature is not verified.
 *
 * A public sample of the documents is a JWT with `iat` and `exp` one hour apart. Their difference does not depend on our clock.
 */
export function idTokenLifeSec(token: string): number | undefined {
  const [, payload = '', signature] = token.split('.');
  if (signature === undefined) return undefined;
  try {
    const { iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const life = Number(exp) - Number(iat);
    return life > 0 && life < 31_536_000 ? life : undefined;
  } catch {
    return undefined;
  }
}
