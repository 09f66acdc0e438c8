/** What a secret is replaced by. */
export const redacted = '***';

const names =
  'access_token|component_access_token|authorizer_access_token|refresh_token|authorizer_refresh_token|component_verify_ticket|ComponentVerifyTicket|component_appsecret|component_secret|appsecret|app_secret|client_secret|secret|secret_key|pre_auth_code|PreAuthCode|auth_code|authorization_code|AuthorizationCode|ticket|code|session_key|js_code|EncodingAESKey|aesKey|pushToken|password|signature|Signature|msg_signature|authorization|token';

const inQuery = new RegExp(`([?&;](?:${names})=)[^&#\\s"']+`, 'gi');
const inJson = new RegExp(`("(?:${names})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'gi');
const inXml = new RegExp(`(<(${names})>)[\\s\\S]*?(</\\2>)`, 'gi');
const bare = /\b(?:ticket|queryauthcode|preauthcode|refreshtoken)@@@[\w\-+/=.]+|\bBearer\s+[\w\-.~+/]+=*/g;

/**
 * Takes the secrets out of a text: values of credential-like query parameters, JSON members and XML elements, and the
 * platforms' recognisable tickets and codes.
 */
export function redact(text: string): string {
  return text
    .replace(inQuery, `$1${redacted}`)
    .replace(inJson, `$1"${redacted}"`)
    .replace(inXml, `$1${redacted}$3`)
    .replace(bare, redacted);
}
