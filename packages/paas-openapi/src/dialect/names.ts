/**
 * Spellings under which fields are known to travel, by the name that they have in this package. All are read; the configured one is written.
 * Sources: the onboarding guide (`tenentCode`, `tenentAPPCode`, as it spells them), and other interfaces of the vendor (`tenant_code`,
 * `is_built_in` and their like), OAuth 2 for the token.
 */
export const knownSpellings: Readonly<Record<string, readonly string[]>> = {
  tenantCode: ['tenentCode', 'tenant_code'],
  tenantAppCode: ['tenentAPPCode', 'tenentAppCode', 'tenantAPPCode', 'tenant_app_code'],
  appCode: ['app_code'],
  envCode: ['env_code'],
  isBuiltIn: ['is_built_in'],
  isNightly: ['is_nightly'],
  minEngineVersion: ['min_engine_version'],
  maxEngineVersion: ['max_engine_version'],
  accessToken: ['access_token'],
  tokenType: ['token_type'],
  expiresIn: ['expires_in'],
};

/** How the vendor's own upload form spells the fields of a component package's version. */
const traced: Readonly<Record<string, string>> = {
  isBuiltIn: 'is_built_in',
  isNightly: 'is_nightly',
  minEngineVersion: 'min_engine_version',
  maxEngineVersion: 'max_engine_version',
};

/** Fields whose name on the wire differs from the one in this package, by preset. */
export const spellingPresets: Readonly<Record<'guide' | 'camel' | 'snake', Readonly<Record<string, string>>>> = {
  guide: { ...traced, tenantCode: 'tenentCode', tenantAppCode: 'tenentAPPCode' },
  camel: traced,
  snake: {
    ...traced,
    tenantCode: 'tenant_code',
    tenantAppCode: 'tenant_app_code',
    appCode: 'app_code',
    envCode: 'env_code',
  },
};

/** Members with contents of the caller's own: their names are neither changed on the way out nor on the way in. */
export const freeFields: ReadonlySet<string> = new Set([
  'components',
  'content',
  'defaultProps',
  'ext',
  'formFields',
  'headers',
  'meta',
  'payload',
  'propsSchema',
  'settings',
  'tenants',
  'variables',
]);

/** Members that may come as an object or as its JSON text. */
export const jsonTexts: ReadonlySet<string> = new Set(['content', 'meta']);

const canonicalNames: ReadonlyMap<string, string> = new Map(
  Object.entries(knownSpellings).flatMap(([name, spellings]) => spellings.map((spelling) => [spelling, name])),
);

/** The name in this package of a field that is spelled in any of the known ways. */
export const canonicalName = (name: string): string => canonicalNames.get(name) ?? name;
