import type { CreateRequest, UpdateRequest } from '../../families/app/index.js';
import { compare, type Item, impossible, valuesOf } from './difference.js';
import { inside, type Present } from './present.js';
import type { OnboardingWish, ReferenceWish } from './wish.js';

/** The application, the packages that it uses, and its current environment. */
export function appItems(wish: OnboardingWish, present: Present): Item[] {
  const { appCode, componentPackages = [], envCode, ...wanted } = wish.app;
  const known = present.app;
  const difference = compare('app', appCode, wanted, known && { ...known });
  if (known?.status === 'archived') return [impossible('app', appCode, archived, difference.changes)];
  const app: Item = {
    ...difference,
    act({ apis, signal }) {
      const fields = { appCode, ...valuesOf(difference.changes) };
      return known === undefined
        ? apis.app.create(fields as CreateRequest, { signal })
        : apis.app.update(fields as UpdateRequest, { signal });
    },
  };
  const references = componentPackages.map((reference): Item => {
    const { name, order } = reference;
    const version = referencedVersion(wish, reference);
    const compared = compare(
      'reference',
      inside(appCode, name),
      { version, order },
      optional(present.references.get(name)),
    );
    return {
      ...compared,
      act: ({ apis, ids, signal }) =>
        apis.app.addComponentPackage(
          { appCode, packageId: ids.componentPackage.get(name) ?? '', version: version ?? '', order },
          { signal },
        ),
    };
  });
  if (envCode === undefined) return [app, ...references];
  const current = compare('currentEnv', appCode, { envCode }, { envCode: known?.currentEnvCode });
  return [
    app,
    ...references,
    { ...current, act: ({ apis, signal }) => apis.app.setEnv({ appCode, envCode }, { signal }) },
  ];
}

/** The version of a package that the application is to use. */
export const referencedVersion = (
  { componentPackages = [] }: OnboardingWish,
  { name, version }: ReferenceWish,
): string | undefined => version ?? componentPackages.find((wished) => wished.name === name)?.version;

const optional = (value: object | undefined): Record<string, unknown> | undefined => value && { ...value };

const archived = {
  en: 'The application is archived. Take another code, or ask the platform to bring it back.',
  zh: '该应用已归档。请更换应用编码，或联系平台恢复。',
};
