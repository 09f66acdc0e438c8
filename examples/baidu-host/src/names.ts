import type { Mirror, MirrorChange } from '@minigate/baidu-oss';

/** Names of the mini programs whose packages changed, by id. */
export async function namesOf(
  mirror: Pick<Mirror, 'app'>,
  changes: readonly MirrorChange[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(
    changes.flatMap((change) =>
      change.type === 'packageChanged' || change.type === 'packageRemoved' ? [change.appId] : [],
    ),
  );
  const apps = await Promise.all([...ids].map((id) => mirror.app(id)));
  return new Map(apps.filter((app) => app !== undefined).map(({ appId, name }) => [appId, name]));
}
