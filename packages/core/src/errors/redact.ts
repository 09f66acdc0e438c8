/** What a secret is replaced by. */
export const redacted = '***';

// Suffixes, so that `component_access_token`, `pushToken`, `X-Signature` and names not known yet are covered.
// `sk` is what many clouds call the secret beside an access key `ak`; Baidu gives hosts an `hsk`.
const credentials =
  '(?:h?sk|[\\w-]*(?:token|secret|ticket|passw(?:or)?d|pwd|passphrase|signature|authorization|(?:aes|session|secret|private|api|secret[_-]?access)[_-]?key))';
const names = `${credentials}|(?:pre_?auth_?|auth_?|[\\w-]*authorization_?|js_?)?code`;

// A form body begins with a parameter; a URL inside a URL has its delimiters percent-encoded.
// In running text, `name=value` counts for the names that are nothing but credentials.
const inQuery = new RegExp(
  `((?:(?:^|[?&;]|%3F|%26)(?:${names})|(?<![\\w-])${credentials})(?:=|%3D))[^&#\\s"<>]+`,
  'gi',
);
// In JSON inside a JSON string every quote has one backslash (three, seven, … further inside). The value ends at a quote
// with as many, not counting the pairs that stand for backslashes of the value; or, in a text that was cut, at the end.
const inJson = new RegExp(
  `((?<!\\\\)(\\\\*)"(?:${names})\\2"\\s*:\\s*\\2")[^]*?(?:(?<!\\\\)(?:\\2\\\\\\2\\\\)*\\2"|$)`,
  'gi',
);
// Objects as `util.inspect` and stacks show them: `{ token: 'x' }`. A quote of the value's own kind has a backslash.
const inInspected = new RegExp(
  `((?<![\\w-])['"]?(?:${credentials})['"]?:\\s*(['"\`]))(?:\\\\[^]|(?!\\2)[^\\\\])*`,
  'gi',
);
// Up to its own closing tag, because CDATA may hold any other; or to the end of a text that was cut.
const inXml = new RegExp(`(<(${names})>)(?!</)[^]*?(?=</\\2>|$)`, 'gi');
const ticket = /\b(?:ticket|queryauthcode|preauthcode|refreshtoken)@@@[\w\-+/=.]+/gi;
const bearer = /\b(Bearer\s+)[\w\-.~+/]{8,}=*/gi;
const authorizationHeader = /(\bauthorization['"]?:\s*['"]?\w+\s+)[\w\-.~+/]+=*/gi;
const inAddress = /(:\/\/[^\s/:@]*:)[^\s/@]+(?=@)/g;

/**
 * Takes the secrets out of a text: values of credential-like query parameters, JSON members, XML elements and inspected objects,
 * credentials of `Authorization` headers, passwords in addresses, and the platforms' recognisable tickets and codes.
 * A text that was cut short inside a secret is covered too.
 *
 * @param known - a credential that must not appear wherever it stands.
 */
export function redact(text: string, known?: string): string {
  return (known ? text.replaceAll(known, redacted) : text)
    .replace(inQuery, `$1${redacted}`)
    .replace(inJson, (_, before: string, backslashes: string) => `${before}${redacted}${backslashes}"`)
    .replace(inXml, `$1${redacted}`)
    .replace(ticket, redacted)
    .replace(bearer, `$1${redacted}`)
    .replace(authorizationHeader, `$1${redacted}`)
    .replace(inInspected, `$1${redacted}`)
    .replace(inAddress, `$1${redacted}`);
}
