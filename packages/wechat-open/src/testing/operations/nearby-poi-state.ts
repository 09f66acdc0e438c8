/** A place. `status`: 3 in review, 4 refused, 5 passed. */
export interface NearbyPlace {
  readonly poiId: string;
  auditId: string;
  fields: PlaceFields;
  status: 3 | 4 | 5;
  shown: boolean;
  reason: string;
}

/** What a place is made of; the members that are JSON text on the wire stay text. */
export interface PlaceFields {
  readonly pic_list: string;
  readonly service_infos: string;
  readonly kf_info?: string;
  readonly map_poi_id?: string;
  readonly address: string;
  readonly credential: string;
  readonly hour: string;
}

/** Places of one mini program. */
export interface NearbyState {
  readonly places: Map<string, NearbyPlace>;
  /** The review of the places' category that is open. */
  categoryAuditId: string | undefined;
}

/** No places. */
export function createNearby(): NearbyState {
  return { places: new Map(), categoryAuditId: undefined };
}
