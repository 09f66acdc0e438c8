import type { GetInfoRequest } from '../families/oss-app/index.js';
import type { GetPackageDetailRequest, ListPackagesRequest } from '../families/oss-package/index.js';
import { appView } from './apps.js';
import { refuseWith } from './errors.js';
import { packageDetail, packageEntry, queriedPackage } from './packages.js';
import { appOf, type Routes, stateful, type World } from './world.js';

/** What members of the alliance may ask. */
export function allianceRoutes(world: World): Routes {
  return {
    // Ids that nobody knows are left out.
    'oss.app.info': stateful(({ app_ids: ids }: GetInfoRequest, { report, endpoint }) => {
      const asked = ids.split(',');
      if (asked.some((id) => !/^\d+$/.test(id))) refuseWith(40001, endpoint);
      if (new Set(asked).size < asked.length) report('repeated-id', 'an app id is asked for twice in one call');
      return {
        data: asked.flatMap((id) => {
          const app = world.state.apps.get(id);
          return app === undefined ? [] : [appView(app)];
        }),
      };
    }),
    'oss.package.list': stateful(({ app_id: id }: ListPackagesRequest, context) => ({
      data: appOf(world, id, context).packages.map((one) => packageEntry(world, one)),
    })),
    'oss.package.detail': stateful((input: GetPackageDetailRequest, context) => {
      const found = queriedPackage(appOf(world, input.app_id, context), input);
      return found === undefined ? refuseWith(69005, context.endpoint) : { data: packageDetail(world, found) };
    }),
  };
}
