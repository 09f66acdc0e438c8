import type * as families from '../families/component/index.js';
import type { Component } from './model.js';
import { needPackage } from './package-versions.js';
import { change, need, pageOf } from './rows.js';
import { idOf } from './tables.js';
import { nowText, type Routes, route, type Team, type World } from './world.js';

const view = ({ componentName, sinceVersion, updatedAt, details }: Component): object => ({
  componentName,
  ...details,
  sinceVersion,
  updatedAt,
});

/** Components as clients see them. */
export function componentRoutes(world: World): Routes {
  const find = (team: Team, packageId: string, name: string): Component => {
    needPackage(world, team, packageId);
    return need(world, team.tables.components, idOf(packageId, name), 'ComponentNotFound');
  };
  return {
    'component.list': route(({ packageId, page, pageSize }: families.ListRequest, team) => {
      needPackage(world, team, packageId);
      const rows = team.tables.components.filter((one) => one.packageId === packageId);
      return pageOf(world, rows, { page, pageSize }, view);
    }),
    'component.get': route(({ packageId, componentName }: families.GetRequest, team) =>
      view(find(team, packageId, componentName)),
    ),
    'component.update': route(({ packageId, componentName, ...changes }: families.UpdateRequest, team) => {
      const component = find(team, packageId, componentName);
      change(component.details, changes);
      component.updatedAt = nowText(world);
      return view(component);
    }),
  };
}
