import { refusal } from './errors.js';
import type { PluginSeed } from './options.js';
import { hasRight } from './program-settings/privacy-interface.js';
import type { Account, Code, Template } from './state.js';

/** Largest package and largest sum of packages of a program that a provider develops, in bytes. */
const maxPackage = 2 * 1024 * 1024;
const maxTotal = 20 * 1024 * 1024;

/** Keys that a standard template's ext_json may have. */
const standardKeys: readonly string[] = ['extAppid', 'ext', 'window'];

/** Names that `requiredPrivateInfos` knows. `getFuzzyLocation` excludes the precise ones among them. */
const privateInfos: readonly string[] = [
  'chooseAddress',
  'chooseLocation',
  'choosePoi',
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
];
const preciseInfos: readonly string[] = privateInfos.slice(4);

type ExtJson = Readonly<Record<string, unknown>>;

/** A template merged with the ext_json of a commit. */
interface MergedCode {
  readonly extJson: ExtJson;
  /** Pages of the main package, then those of the sub-packages with their root. */
  readonly pages: readonly string[];
}

/**
 * Checks the ext_json of a commit and merges it with its template.
 *
 * @throws the commit's refusals: 85013, 85043–85048, 80066, 80067, 80082, 85310–85312, 9402203.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/code/commit.html
 */
export function mergeExtJson(
  text: string,
  template: Template,
  account: Account,
  plugins: readonly PluginSeed[],
): MergedCode {
  const { code } = template;
  if (code.broken) throw refusal(85043);
  const sizes = [code.bytes, ...code.subPackages.map(({ bytes }) => bytes)];
  if (sizes.some((size) => size > maxPackage) || sizes.reduce((sum, size) => sum + size, 0) > maxTotal)
    throw refusal(85044);

  const extJson = parseExtJson(text);
  if (template.templateType === 1 && Object.keys(extJson).some((key) => !standardKeys.includes(key)))
    throw refusal(9402203);
  const pages = mergePages(extJson, code);
  checkPageKeys(extJson, pages);
  checkPlugins(extJson, account, plugins);
  checkPrivateInfos(extJson, account);
  return { extJson, pages };
}

function parseExtJson(text: string): ExtJson {
  let value: unknown;
  try {
    value = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw refusal(85048);
  }
  return requireObject(value);
}

function mergePages(extJson: ExtJson, code: Code): readonly string[] {
  const {
    pages,
    subPackages,
    subpackages = subPackages,
  } = extJson as { pages?: unknown; subPackages?: unknown; subpackages?: unknown };
  if (pages !== undefined) requireSubset(requireTexts(pages), code.pages);
  const main = pages === undefined ? code.pages : requireTexts(pages);
  if (subpackages === undefined) return [...main, ...code.subPackages.flatMap(pagesOfPackage)];
  const parts = requireList(subpackages).map((part) => {
    const { root, pages: inside } = requireObject(part);
    const declared = code.subPackages.find(
      (known) => known.root.replace(/\/$/, '') === String(root).replace(/\/$/, ''),
    );
    if (declared === undefined) throw refusal(85045);
    const chosen = requireTexts(inside);
    requireSubset(chosen, declared.pages);
    return pagesOfPackage({ root: declared.root, pages: chosen });
  });
  return [...main, ...parts.flat()];
}

function pagesOfPackage({ root, pages }: { readonly root: string; readonly pages: readonly string[] }): string[] {
  return pages.map((page) => `${root.replace(/\/$/, '')}/${page}`);
}

function requireSubset(pages: readonly string[], declared: readonly string[]): void {
  if (pages.length === 0) throw refusal(85047);
  if (pages.some((page) => !declared.includes(page))) throw refusal(85045);
}

function checkPageKeys(extJson: ExtJson, pages: readonly string[]): void {
  const { extPages, tabBar } = extJson as { extPages?: unknown; tabBar?: unknown };
  if (extPages !== undefined && Object.keys(requireObject(extPages)).some((page) => !pages.includes(page)))
    throw refusal(85045);
  if (tabBar === undefined) return;
  for (const item of requireList(requireObject(tabBar)['list'] ?? [])) {
    const { pagePath } = requireObject(item);
    if (typeof pagePath !== 'string' || pagePath === '') throw refusal(85046);
    if (!pages.includes(pagePath)) throw refusal(85045);
  }
}

function checkPlugins({ plugins: asked }: ExtJson, account: Account, known: readonly PluginSeed[]): void {
  if (asked === undefined) return;
  for (const entry of Object.values(requireObject(asked))) {
    const { provider, version } = requireObject(entry);
    const plugin = known.find(({ appId }) => appId === provider);
    if (plugin === undefined) throw refusal(80067);
    if (!plugin.versions.includes(String(version))) throw refusal(80066);
    const granted = account.settings.plugins.get(plugin.appId)?.status === 2;
    if (!granted && plugin.grantedTo?.includes(account.appId) === false) throw refusal(80082);
  }
}

function checkPrivateInfos({ requiredPrivateInfos: asked }: ExtJson, account: Account): void {
  if (asked === undefined) return;
  if (!isTexts(asked) || asked.some((name) => !privateInfos.includes(name))) throw refusal(85310);
  if (asked.includes('getFuzzyLocation') && asked.some((name) => preciseInfos.includes(name))) throw refusal(85311);
  if (asked.some((name) => !hasRight(account, name))) throw refusal(85312);
}

function requireObject(value: unknown): ExtJson {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal(85013);
  return value as ExtJson;
}

function requireList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw refusal(85013);
  return value;
}

function requireTexts(value: unknown): readonly string[] {
  if (!isTexts(value)) throw refusal(85013);
  return value;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
