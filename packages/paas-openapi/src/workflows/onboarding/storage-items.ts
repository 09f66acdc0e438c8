import { changesOf, compare, type Hands, type Item, impossible, valuesOf } from './difference.js';
import type { Present, StorageConfigKind } from './present.js';
import type { Secret, StorageWish } from './wish.js';

/** Storage configs: wished by name. */
export function storageItems(kind: StorageConfigKind, wishes: readonly StorageWish[] = [], present: Present): Item[] {
  return wishes.map((wish) => {
    const { name, accessKeySecret, ...wanted } = wish;
    const known = present[kind].get(name);
    const difference = compare(kind, name, wanted, known && { ...known });
    if (known?.isDefault === true && difference.what === 'change')
      return impossible(kind, name, platformsOwn, difference.changes);
    return {
      ...difference,
      async act({ apis, ids, signal }: Hands) {
        const values = valuesOf(difference.changes);
        if (known === undefined) {
          const made = await apis[kind].create(
            { name, provider: wish.provider, ...values, accessKeySecret: await reveal(accessKeySecret) },
            { signal },
          );
          ids[kind].set(name, made.configId);
          return;
        }
        const isNewKey = changesOf({ accessKeyId: wish.accessKeyId }, { ...known }).length > 0;
        const secret = isNewKey ? { accessKeySecret: await reveal(accessKeySecret) } : {};
        await apis[kind].update({ configId: known.configId, ...values, ...secret }, { signal });
      },
    };
  });
}

const reveal = async (secret: Secret | undefined): Promise<string | undefined> =>
  typeof secret === 'function' ? secret() : secret;

const platformsOwn = {
  en: "It is the platform's own default, which cannot be changed. Take another name.",
  zh: '这是平台默认配置，不可修改。请换一个名称。',
};
