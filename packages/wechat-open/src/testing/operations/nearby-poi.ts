import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import type { NearbyPlace, PlaceFields } from './nearby-poi-state.js';
import { pageOf } from './people.js';
import { nearbyCategoryDecided, nearbyPoiDecided, type Pushed, pushNow } from './pushes.js';

/** Places that an account can have. */
const maxPlaces = 10;

/**
 * Places near a user. Reviews are left to the test. A place of Tencent Maps belongs to one mini program (92003), a licence and a place
 * are added once (92000); everything else that is wrong answers 20002. An application for a category replaces the one that is open.
 */
export function nearbyPoiRoutes(world: World): Routes {
  return {
    addNearbyPoi: forProgram(world, (program, { poi_id = '', ...fields }: PlaceFields & { poi_id?: string }) => {
      checkPlace(fields);
      const place = poi_id === '' ? undefined : placeOf(program, poi_id);
      if (place === undefined) checkFree(world, program, fields);
      const auditId = String(world.ids.sequence());
      const poiId = place?.poiId ?? String(world.ids.sequence());
      const shown = place?.shown ?? true;
      program.operations.nearby.places.set(poiId, { poiId, auditId, fields, status: 3, shown, reason: '' });
      return { data: { audit_id: auditId, poi_id: poiId, related_credential: fields.credential } };
    }),
    deleteNearbyPoi: forProgram(world, (program, { poi_id }: { poi_id: string }) => {
      program.operations.nearby.places.delete(placeOf(program, poi_id).poiId);
      return {};
    }),
    getNearbyPoiList: forProgram(world, ({ operations }, input: { page: number; page_rows: number }) => {
      if (input.page < 1 || input.page_rows < 1 || input.page_rows > 1000) throw refusal(20002);
      const places = [...operations.nearby.places.values()];
      const rows = pageOf(places, (input.page - 1) * input.page_rows, input.page_rows).map((place) => ({
        poi_id: place.poiId,
        qualification_address: place.fields.address,
        qualification_num: place.fields.credential,
        audit_status: place.status,
        display_status: place.status === 5 && place.shown ? 1 : 0,
        refuse_reason: place.reason,
      }));
      return {
        data: {
          left_apply_num: maxPlaces - places.length,
          max_apply_num: maxPlaces,
          data: JSON.stringify({ poi_list: rows }),
        },
      };
    }),
    setShowStatus: forProgram(world, (program, { poi_id, status }: { poi_id: string; status: 0 | 1 }) => {
      placeOf(program, poi_id).shown = status === 1;
      return {};
    }),
    getNearbyOfficialServiceInfo: forProgram(world, () => ({
      data: {
        srvice_infos: [
          { id: 0, type: 1, name: '官方标签', icon_url: 'http://mmbiz.qpic.cn/nearby-0/0' },
          { id: 2, type: 1, name: '快递', icon_url: 'http://mmbiz.qpic.cn/nearby-2/0' },
          { id: 3, type: 1, name: '外送', icon_url: 'http://mmbiz.qpic.cn/nearby-3/0' },
        ],
      },
    })),
    nearbyApplyCategory: forProgram(world, ({ operations }) => {
      operations.nearby.categoryAuditId = String(world.ids.sequence());
      return {};
    }),
  };
}

/** Reviewers of places. Methods throw an Error when there is nothing to decide. */
export interface NearbyControls {
  /** Decides about a place and pushes the result. @param reason - refuses it. */
  decidePlace(appId: string, poiId: string, reason?: string): Pushed;
  /** Decides about the category of an account's places and pushes the result. @param reason - refuses it. */
  decideCategory(appId: string, reason?: string): Pushed;
}

/** Makes {@link NearbyControls}. */
export function createNearbyControls(world: World): NearbyControls {
  return {
    decidePlace: async (appId, poiId, reason) => {
      const program = knownAccount(world, appId);
      const place = program.operations.nearby.places.get(poiId);
      if (place?.status !== 3) throw new Error(`${appId} has no place ${poiId} in review`);
      place.status = reason === undefined ? 5 : 4;
      place.reason = reason ?? '';
      return pushNow(world, program, nearbyPoiDecided(place.auditId, poiId, reason));
    },
    decideCategory: async (appId, reason) => {
      const program = knownAccount(world, appId);
      const { nearby } = program.operations;
      if (nearby.categoryAuditId === undefined) throw new Error(`${appId} waits for no category`);
      const push = nearbyCategoryDecided(nearby.categoryAuditId, reason);
      nearby.categoryAuditId = undefined;
      return pushNow(world, program, push);
    },
  };
}

function placeOf({ operations }: Account, poiId: string): NearbyPlace {
  const place = operations.nearby.places.get(poiId);
  if (place === undefined) throw refusal(20002);
  return place;
}

function checkPlace({ pic_list, service_infos, kf_info, hour, credential }: PlaceFields): void {
  const pictures = jsonOf(pic_list)?.['list'];
  if (!Array.isArray(pictures) || pictures.length < 1 || pictures.length > 9) throw refusal(20002);
  if (!Array.isArray(jsonOf(service_infos)?.['service_infos'])) throw refusal(20002);
  if (kf_info !== undefined && jsonOf(kf_info) === undefined) throw refusal(20002);
  if (!/^\d{2}:\d{2}-\d{2}:\d{2}$/.test(hour) || credential === '') throw refusal(20002);
}

function checkFree(world: World, { appId, operations }: Account, fields: PlaceFields): void {
  const { places } = operations.nearby;
  if (places.size >= maxPlaces) throw refusal(92002);
  const isSame = (place: NearbyPlace): boolean =>
    fields.map_poi_id !== undefined && place.fields.map_poi_id === fields.map_poi_id;
  for (const account of world.state.accounts.values())
    if (account.appId !== appId && [...account.operations.nearby.places.values()].some(isSame)) throw refusal(92003);
  const isTwin = (place: NearbyPlace): boolean =>
    place.fields.credential === fields.credential && place.fields.address === fields.address;
  if ([...places.values()].some((place) => isSame(place) || isTwin(place))) throw refusal(92000);
}

function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
